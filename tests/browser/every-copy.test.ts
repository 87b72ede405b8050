import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { samplePeople } from '#mocks/people/index.ts'
import { choosePin, devices, signIn, unlock, untilKept } from './device.ts'
import { pin } from './own-phone.ts'
import { readersOfPlans } from './walks/visits.ts'

const phones = devices({ pagesOnly: true })
const places = ['/home', '/plan', '/week', '/contacts']

/** What stands in the page, but for the minutes, which go on meanwhile. */
const words = async (page: Page) =>
  (await page.locator('main').allInnerTexts())
    .join()
    .replaceAll(/\d{1,2}(:\d\d)?(am|pm)/g, 'a time')
    .replaceAll(/\s+/g, ' ')

async function read(page: Page, path: string): Promise<string> {
  await page.locator(`nav.nav a[href="${path}"]`).click()
  await page.waitForFunction((wanted) => location.pathname === wanted && document.activeElement?.tagName === 'H1', path)
  // The heading is there before what is below the first screen.
  await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle())))
  return words(page)
}

test.each(readersOfPlans('rosalind', 'arthur'))(
  '%s reads the same without signal as with it',
  async (as) => {
    const origin = phones.origin(samplePeople.find(({ id }) => id === as)?.council)
    const device = await phones.newDevice({ viewport: { width: 320, height: 740 } })
    const page = await device.page()
    await signIn(page, origin, as, 'own')
    await choosePin(page, pin)
    await untilKept(page)
    const online: string[] = []
    for (const path of [...places.slice(1), '/home']) online.push(await read(page, path))
    await device.close()

    await device.open({ signal: false })
    const reopened = await device.page()
    await reopened.goto(`${origin}/home`)
    await unlock(reopened, pin)
    await reopened.locator('nav.nav').waitFor()
    const offline: string[] = []
    for (const path of [...places.slice(1), '/home']) offline.push(await read(reopened, path))
    expect(offline).toEqual(online)
    expect(await reopened.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  },
  90_000,
)
