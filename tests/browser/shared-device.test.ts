import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { doreen } from '#mocks/people/doreen/doreen.ts'
import { choosePin, devices, signIn, untilKept } from './device.ts'
import { findInProfile, formsOfKey, keptAddresses, wordsOf } from './profile-bytes.ts'

const { newDevice, origin, expect: expectComplaint } = devices()
const pin = 'plum kettle orbit 47'

/** Reads everything there is to read, by moves within the app and by loads, and answers this device's key. */
async function readAll(page: Page): Promise<string> {
  await untilKept(page)
  // Now that the service worker is in charge: what it does with these pages is what is looked at.
  for (const path of ['/plan', '/week', '/home']) await page.goto(origin() + path)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click()
  await page.getByText('Washing, dressing and tablets').first().waitFor()
  return page.evaluate(async () => (await (await fetch('/api/device-key')).json()).key)
}

test.each([
  { device: 'shared' as const, leave: 'closing the browser' },
  { device: 'shared' as const, leave: 'signing out' },
  { device: 'own' as const, leave: 'closing the browser' },
  { device: 'own' as const, leave: 'signing out' },
])(
  'after reading on a device that is $device and $leave, its disk holds no word of the plan and no key',
  async (how) => {
    const device = await newDevice()
    const page = await device.page()
    await signIn(page, origin(), 'doreen', how.device)
    if (how.device === 'own') await choosePin(page, pin)
    const key = await readAll(page)
    expect(key).toMatch(/^[\w-]{43}$/)
    if (how.leave === 'signing out') {
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByRole('heading', { name: 'You have signed out' }).waitFor()
    }
    await device.close()

    const secrets = [...wordsOf(doreen), ...formsOfKey(key), pin]
    expect(findInProfile(device.profile, secrets)).toEqual([])
    const pages = keptAddresses(device.profile, origin()).filter((path) => !/^\/(assets|shell)\//.test(path))
    expect(pages.filter((path) => /^\/(api|plan|week|home|device)/.test(path))).toEqual([])

    // The search itself: what is on the disk is found, as words and as bytes.
    const again = (await device.open()).pages()[0] as Page
    await again.goto(`${origin()}/contacts`)
    await again.evaluate((word) => localStorage.setItem('control', word), wordsOf(doreen)[0] ?? '')
    await again.evaluate((word) => localStorage.setItem('control-key', word), key)
    await device.close()
    expect(findInProfile(device.profile, secrets).length).toBeGreaterThan(0)
    expect(keptAddresses(device.profile, origin()).some((path) => path.startsWith('/assets/'))).toBe(true)
  },
)

test('on a shared device nothing can be read after the browser is closed, with signal or without', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  await untilKept(page)
  await page.goto(`${origin()}/plan`)
  await device.close()

  const context = await device.open()
  const reopened = await device.page()
  await context.setOffline(true)
  await reopened.goto(`${origin()}/plan`)
  await reopened.getByRole('heading', { name: 'You have no signal' }).waitFor()
  expect(await reopened.content()).not.toContain('Washing, dressing')
  await context.setOffline(false)
  await reopened.goto(`${origin()}/plan`)
  await reopened.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
})

test('what is written before anyone said whose device it is lies there sealed, and is back after signing in again', async () => {
  const device = await newDevice()
  const words = 'The lanternfish by the harbour wall'
  const write = async (page: Page) => {
    await page.goto(`${origin()}/sign-in/start`)
    await page.locator('button[value="doreen"]').click()
    await page.getByRole('heading', { name: 'Is this your own phone?' }).waitFor()
    await page.goto(`${origin()}/ask/plan-review/why`)
    return page.getByRole('textbox', { name: 'In your own words' })
  }
  const page = await device.page()
  await (await write(page)).fill(words)
  await page.getByText('Saved on this device').waitFor()
  await device.close()
  expect(findInProfile(device.profile, [words])).toEqual([])

  await device.open()
  const box = await write(await device.page())
  await expect.poll(() => box.inputValue()).toBe(words)
})

/** Reads the plan, goes on to a page of nobody's, and tells how a page looked in the moment that Back brought it. */
async function leavePlanBehind() {
  const device = await newDevice()
  const page = await device.page()
  await device.context().addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      const look = document.documentElement.hasAttribute('hidden') ? 'masked' : 'shown'
      if (persisted) sessionStorage.setItem('back', `${location.pathname} ${look}`)
    })
  })
  await signIn(page, origin(), 'doreen')
  await page.goto(`${origin()}/plan`)
  await untilKept(page)
  await page.goto(`${origin()}/contacts`)
  return { page, asItCameBack: () => page.evaluate(() => sessionStorage.getItem('back')) }
}

test('Back brings a page from memory masked, and shows it again once it is sure that the session lives', async () => {
  const { page, asItCameBack } = await leavePlanBehind()
  await page.goBack({ waitUntil: 'commit' })
  await page.getByText('Washing, dressing and tablets').first().waitFor()
  expect(await asItCameBack()).toBe('/plan masked')
})

test('Back does not show for one moment what was read in a session that has ended elsewhere', async () => {
  const { page, asItCameBack } = await leavePlanBehind()
  const other = await (await newDevice()).page()
  await signIn(other, origin(), 'doreen')
  await other.goto(`${origin()}/settings`)
  await other.getByRole('button', { name: 'Sign out everywhere' }).click()
  await other.getByRole('heading', { name: 'You have signed out' }).waitFor()
  expectComplaint(/ 401/)
  await page.goBack({ waitUntil: 'commit' })
  await page.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
  expect(await asItCameBack()).toBe('/plan masked')
})
