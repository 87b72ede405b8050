import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { devices, signIn, untilKept, untilSettled } from './device.ts'
import { release } from './release.ts'

const { site, newDevice, origin, expect: expectComplaint } = devices({ pagesOnly: true })

const prompt = (page: Page) => page.getByRole('link', { name: 'There is a newer version of this service. Open it now' })
const scripts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('script[src]')].map((one) => new URL((one as HTMLScriptElement).src).pathname),
  )
/** Whether a newer version waits for the pages of the old one to be closed. */
const waits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
/** What a person does who comes back to a tab: the browser then tells the page that it is seen. */
const comeBackTo = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
/** While the server is changed the browser may be fetching the icon of the manifest, and then says that it could not. */
function newRelease(): Promise<string[]> {
  expectComplaint(/icon from the Manifest.*Download error/)
  return release(site())
}
/** Moves within the app to a page whose code was not loaded yet. */
async function moveOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).last().click()
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Accessibility' }).click()
  await page.getByRole('heading', { name: 'Accessibility', level: 1 }).waitFor()
}

test('a release while someone is at a form takes nothing from them; the newer version is offered, not forced', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen', 'own')
  await untilKept(page)
  await page.locator('#pin').fill('half a pass phrase')
  const fresh = await newRelease()
  await comeBackTo(page)
  await prompt(page).waitFor()
  expect(await page.locator('#pin').inputValue()).toBe('half a pass phrase')
  expect((await scripts(page)).filter((path) => fresh.includes(path))).toEqual([])
  await page.waitForTimeout(1000)
  expect(await waits(page)).toBe(true)

  await moveOn(page)
  await prompt(page).click()
  await page.waitForFunction(
    (names) => [...document.scripts].some(({ src }) => names.some((name) => src.endsWith(name))),
    fresh,
  )
  await page.getByRole('heading', { name: 'Accessibility', level: 1 }).waitFor()
  await untilSettled(page)
  await moveOn(page)
  await page.waitForTimeout(1000)
  expect(await prompt(page).count()).toBe(0)
})

test('after a release the first page is of the new version and offers nothing, and without signal all is there', async () => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(origin())
  await untilKept(page)
  const fresh = await newRelease()
  await page.goto(`${origin()}/contacts`)
  await untilSettled(page)
  expect((await scripts(page)).filter((path) => !fresh.includes(path))).toEqual([])
  await expect.poll(() => waits(page), { timeout: 30_000 }).toBe(true)
  await page.waitForTimeout(1000)
  expect(await prompt(page).count()).toBe(0)
  await device.context().setOffline(true)
  await moveOn(page)
  await page.goto(`${origin()}/week`)
  await page.getByRole('heading', { name: 'You have no signal', level: 1 }).waitFor()

  await device.close()
  await device.open({ signal: false })
  const reopened = await device.page()
  await reopened.goto(origin())
  await reopened.getByRole('heading', { name: 'You have no signal', level: 1 }).waitFor()
  await reopened.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0)
  expect((await scripts(reopened)).filter((path) => !fresh.includes(path))).toEqual([])
})

test('a page from before a release finds its files where no service worker keeps them', async () => {
  const device = await newDevice()
  await device.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const page = await device.page()
  await page.goto(origin())
  await untilSettled(page)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await newRelease()
  await moveOn(page)
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  expectComplaint(/ 404/)
  const missing = await page.evaluate(async () => {
    const answer = await fetch('/assets/settings-page-never.js')
    return [answer.status, answer.headers.get('content-type')?.includes('html')]
  })
  expect(missing).toEqual([404, false])
})

test('where a file cannot be fetched the browser itself goes to the page, once', async () => {
  const device = await newDevice()
  await device.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const page = await device.page()
  await page.goto(origin())
  await untilSettled(page)
  expectComplaint(/ERR_FAILED/, /dynamically imported/)
  for (const file of ['settings-page', 'read', 'problem-page'])
    await page.route(`**/assets/${file}-*`, (route) => route.abort(), { times: 1 })
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  await page.getByRole('link', { name: 'Settings' }).last().click()
  await page.waitForURL('**/settings')
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.waitForTimeout(1000)
  expect(loads).toBe(1)
})
