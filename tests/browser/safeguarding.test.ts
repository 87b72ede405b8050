import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choosePin, devices, signIn, untilKept, untilSettled } from './device.ts'

const { newDevice, origin } = devices({ pagesOnly: true })
const weather = 'https://www.bbc.co.uk/**'
const heading = 'If someone is being hurt or not looked after'

/** Opens the start page, goes on to the page about abuse by its link, and puts a stand-in where the weather would be. */
async function lookForHelp(page: Page): Promise<void> {
  await page.route(weather, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sun, then rain</h1>' }))
  await page.goto(`${origin()}/settings`)
  await untilSettled(page)
  await page.getByRole('link', { name: 'Worried about abuse or neglect?' }).click()
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}

test.each([
  ['a touch', (page: Page) => page.getByRole('link', { name: 'Leave this page now' }).click()],
  [
    'Shift three times',
    async (page: Page) => {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
    },
  ],
])('%s leaves the page at once, and Back does not come back to it', async (_, leave) => {
  const device = await newDevice()
  const page = await device.page()
  await lookForHelp(page)
  await leave(page)
  await page.getByRole('heading', { name: 'Sun, then rain' }).waitFor()
  await page.goBack()
  await page.waitForURL('**/settings')
})

test('without script the way out is a plain link, and nothing is promised that only a script can do', async () => {
  const device = await newDevice({ javaScriptEnabled: false })
  const page = await device.page()
  await page.goto(`${origin('rutland')}/safeguarding`)
  const out = page.getByRole('link', { name: 'Leave this page now' })
  expect(await out.getAttribute('href')).toMatch(/^https:\/\/www\.bbc\.co\.uk\//)
  expect(await page.locator('.by-script').isVisible()).toBe(false)
})

test('it leaves nothing behind on the device: no cookie, nothing stored, nothing kept that was not there before', async () => {
  const device = await newDevice()
  const page = await device.page()
  const left = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map((r) => r.url)),
      )
      const stored = [{ ...localStorage }, { ...sessionStorage }, (await indexedDB.databases()).map(({ name }) => name)]
      return { kept: kept.flat().sort(), stored, cookies: document.cookie, title: document.title }
    })
  await page.goto(origin())
  await untilKept(page)
  const { title: _, ...before } = await left()
  const cookies = await device.context().cookies()
  await page.getByRole('link', { name: 'Worried about abuse or neglect?' }).click()
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  const { title, ...after } = await left()
  expect(after).toEqual(before)
  expect(await device.context().cookies()).toEqual(cookies)
  expect(title).toMatch(/^Help now - /)
})

test('without signal it is there for anyone, and knows from the device’s clock whom to ring; so are the guides', async () => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(origin())
  await untilKept(page)
  await device.close()
  const context = await device.open({ signal: false })
  const reopened = await device.page()
  for (const [now, first] of [
    ['2026-11-24T10:00:00Z', '01642771500'],
    ['2026-11-28T21:40:00Z', '01642524552'],
  ] as const) {
    await context.clock.setFixedTime(now)
    await reopened.goto(`${origin()}/safeguarding`)
    await reopened.getByRole('heading', { name: heading, level: 1 }).waitFor()
    const main = reopened.locator('main .call:not(.call--danger):not(.call--quiet)')
    expect(await main.getAttribute('href')).toBe(`tel:${first}`)
  }
  await reopened.goto(`${origin()}/guides`)
  await reopened.getByRole('link', { name: 'What happens at a review' }).click()
  await reopened.getByText('The first time is about 4 to 6 weeks after').waitFor()
  await reopened.goto(`${origin()}/guides/not-eligible`)
  await reopened.getByRole('heading', { name: 'We cannot find that page', level: 1 }).waitFor()
})

test('on a phone with a PIN nobody has to know the PIN to find help', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen', 'own')
  await choosePin(page, '260417')
  await untilKept(page)
  await device.close()
  await device.open({ signal: false })
  const locked = await device.page()
  await locked.goto(`${origin()}/safeguarding`)
  await locked.getByRole('heading', { name: heading, level: 1 }).waitFor()
  expect(await locked.content()).not.toContain('Doreen')
})
