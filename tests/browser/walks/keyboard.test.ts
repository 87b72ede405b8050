import { describe, expect, test } from 'vitest'
import { axeFindsNothing } from './looks/axe.ts'
import { folds, skipLink, tabStops } from './looks/keyboard.ts'
import { untilSettled } from './visits.ts'
import { walk } from './walk.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } }

const looks = {
  'Tab stops at everything in order, in sight and with a ring': tabStops,
  'the first stop skips to the main content, and Tab goes on from there': skipLink,
}
walk(
  'with a keyboard alone, on a phone',
  world,
  { viewport: sizes.phone },
  {
    ...looks,
    'everything that folds opens and closes': folds,
  },
)
walk(
  'with a keyboard alone, on a desk',
  world,
  { once: true, viewport: sizes.desk },
  {
    ...looks,
    'axe finds nothing': axeFindsNothing,
  },
)

describe('after a move inside the app', () => {
  test('focus is on the heading, the title is the page’s own, and the top is in sight', async () => {
    const page = await world.visit({ as: 'doreen', viewport: sizes.phone })
    await page.goto('/home')
    await untilSettled(page)
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    const moves = ['/plan', '/week', '/contacts', '/settings', '/accessibility', '/privacy', '/home']
    for (const path of moves) {
      const before = await page.title()
      await page.locator(`a[href="${path}"]`).last().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${path}`)
      await page.waitForFunction((old) => document.title !== old, before)
      const now = await page.evaluate(() => ({
        focus: document.activeElement?.tagName,
        heading: document.querySelector('h1')?.checkVisibility(),
        top: window.scrollY,
        same: 'sameDocument' in window,
      }))
      expect(now, path).toEqual({ focus: 'H1', heading: true, top: 0, same: true })
      const [words = ''] = (await page.title()).split(' - ')
      expect(words.length, path).toBeGreaterThan(3)
    }
  })

  test('a move to a place on another page leads there', async () => {
    const page = await world.visit({ as: 'doreen', viewport: sizes.phone })
    await page.goto('/home')
    await untilSettled(page)
    await page.evaluate(() => {
      history.pushState(null, '', '/contacts#safe')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.waitForFunction(() => document.activeElement?.id === 'safe')
    const top = await page.locator('#safe').evaluate((card) => card.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(700)
  })
})
