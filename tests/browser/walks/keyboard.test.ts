import { describe, expect, test } from 'vitest'
import { tabThrough } from './stops.ts'
import { everybodyWalks, untilSettled } from './visits.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } }

describe('with a keyboard alone, on every page', () => {
  test.each(Object.entries(sizes))(
    'Tab stops at everything in order, in sight and with a ring, on a %s',
    async (_, viewport) => {
      await everybodyWalks(world, { viewport }, async (page, name) => {
        const { expected, stops } = await tabThrough(page)
        expect(
          stops.map(({ at }) => at),
          name,
        ).toEqual(expected)
        const faults = stops.flatMap((stop) => stop.faults.map((fault) => `${name}: ${stop.at} ${fault}`))
        expect(faults).toEqual([])
      })
    },
  )

  test('the first stop skips to the main content, and Tab goes on from there', async () => {
    await everybodyWalks(world, { viewport: sizes.phone }, async (page, name) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className), name).toBe('govuk-skip-link')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id), name).toBe('main')
      await page.keyboard.press('Tab')
      const inMain = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)
      expect(inMain, name).toBe(true)
    })
  })

  test('everything that folds opens and closes', async () => {
    let folds = 0
    await everybodyWalks(world, { viewport: sizes.phone }, async (page, name) => {
      for (const fold of await page.locator('details').all()) {
        const isOpen = () => fold.evaluate((details: HTMLDetailsElement) => details.open)
        const before = await isOpen()
        await fold.locator('summary').focus()
        await page.keyboard.press('Enter')
        expect(await isOpen(), name).toBe(!before)
        await page.keyboard.press('Space')
        expect(await isOpen(), name).toBe(before)
        folds++
      }
    })
    expect(folds).toBeGreaterThan(20)
  })
})

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
