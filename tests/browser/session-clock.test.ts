import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { sessionLimits } from '#contract/session.ts'
import { devices, signIn, untilKept, untilSettled } from './device.ts'

const { site, newDevice, origin, expect: expectComplaint } = devices({ pagesOnly: true })
const { idleMinutes, absoluteHours, warnMinutes } = sessionLimits

afterEach(() => site().setAhead(0))

const box = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' })
const minutesLeft = (page: Page) =>
  page.evaluate(async () => {
    const session = await (await fetch('/api/session')).json()
    return (Date.parse(session.idleEnds) - Date.now()) / 60_000
  })
/** When the page warns: half a minute before it must. */
const warning = idleMinutes.shared - warnMinutes - 0.4

/** Someone reads the plan in so many tabs, and the browser's clock is in our hand. */
async function readInTabs(count: number) {
  const device = await newDevice()
  const first = await device.page()
  await signIn(first, origin(), 'doreen')
  await untilKept(first)
  const context = device.context()
  await context.clock.install()
  const tabs = [first]
  while (tabs.length < count) tabs.push(await context.newPage())
  for (const tab of tabs) {
    await tab.goto(`${origin()}/plan`)
    await untilSettled(tab)
  }
  const began = Date.now()
  let ahead = 0
  /** Makes it so many minutes since the reading began, for the browser and for the server. */
  const passTo = async (minutes: number) => {
    const now = Math.max(ahead, began + minutes * 60_000 - Date.now())
    site().setAhead(now / 60_000)
    await context.clock.fastForward(now - ahead)
    ahead = now
  }
  return { context, tabs, first, passTo }
}

test('a person is warned two minutes or more before the end, stays by keyboard alone, and the other tab knows', async () => {
  const { tabs, first, passTo } = await readInTabs(2)
  await passTo(warning - 0.6)
  expect(await box(first).isVisible()).toBe(false)
  await passTo(warning)
  for (const tab of tabs) await box(tab).waitFor()
  expect(await minutesLeft(first)).toBeGreaterThanOrEqual(warnMinutes)

  await first.bringToFront()
  expect(await box(first).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await first.keyboard.press('Escape')
  await box(first).waitFor({ state: 'hidden' })
  await expect.poll(() => minutesLeft(first)).toBeGreaterThan(idleMinutes.shared - 1)
  await passTo(2 * warning)
  await box(first).waitFor()
  await first.keyboard.press('Enter')
  await box(first).waitFor({ state: 'hidden' })
  await passTo(2 * warning + 0.3)
  await box(tabs[1] as Page).waitFor({ state: 'hidden' })
  expect(await minutesLeft(first)).toBeGreaterThan(idleMinutes.shared - 1)
  expect(await first.getByText('Washing, dressing and tablets').first().isVisible()).toBe(true)
})

test('a page that nobody answers leaves by itself for the sign-in, and comes back to itself afterwards', async () => {
  const { first, passTo } = await readInTabs(1)
  expectComplaint(/401/)
  await passTo(warning)
  await box(first).waitFor()
  await passTo(idleMinutes.shared + 1)
  await first.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
  expect(await first.content()).not.toMatch(/Doreen|Washing, dressing/)
  site().setAhead(0)
  await first.locator('main').getByRole('link', { name: 'Sign in' }).click()
  await first.locator('button[value=doreen]').click()
  await first.waitForURL(`${origin()}/plan`)
})

test('without signal the page of a shared device is gone at the end of the session, as if there were signal', async () => {
  const { context, first, passTo } = await readInTabs(1)
  await context.setOffline(true)
  await passTo(warning)
  await box(first).waitFor()
  await first.keyboard.press('Enter')
  await passTo(idleMinutes.shared + 1)
  await first.getByRole('heading', { name: 'You have no signal', level: 1 }).waitFor()
  expect(await first.content()).not.toMatch(/Doreen|Washing, dressing/)
})

test('a device that slept past the end shows nothing when it wakes', async () => {
  const { first } = await readInTabs(1)
  expectComplaint(/401/)
  site().setAhead(60)
  // Asleep, timers stand still while the clock goes on.
  await first.clock.setSystemTime(Date.now() + 60 * 60_000)
  const atOnce = await first.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
    return document.documentElement.hasAttribute('hidden')
  })
  expect(atOnce).toBe(true)
  await first.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
})

test('after eight hours staying is not offered, only to sign in again', async () => {
  const { first, passTo } = await readInTabs(1)
  const last = absoluteHours * 60 - warnMinutes - 0.4
  for (let at = warning; at < last; at += warning) {
    await passTo(at)
    await box(first).getByRole('button', { name: 'Stay signed in' }).click()
    await box(first).waitFor({ state: 'hidden' })
  }
  await passTo(last)
  await box(first).getByText('You have been signed in for a long time.').waitFor()
  expect(await box(first).getByRole('button').count()).toBe(0)
  const again = box(first).getByRole('link', { name: 'Sign in again' })
  expect(await again.getAttribute('href')).toBe('/sign-in/start?return=%2Fplan')
  expect(await minutesLeft(first)).toBeGreaterThanOrEqual(warnMinutes)
})
