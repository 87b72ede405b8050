import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { redcarCleveland } from '#contract/councils/redcar-cleveland.ts'
import { sessionLimits } from '#contract/session.ts'
import { choosePin, devices, signIn, unlock, untilKept } from './device.ts'

const { newDevice, origin } = devices()
const pin = '260417'
const day = 24 * 60 * 60_000

/** Doreen's own phone, with a PIN and a copy, closed and opened again where there is no signal. */
async function reopenOffline({ after = 0, at = '/plan', comesBack = false } = {}) {
  const device = await newDevice()
  const first = await device.page()
  await signIn(first, origin(), 'doreen', 'own')
  await choosePin(first, pin)
  await untilKept(first)
  await device.close()
  const context = await device.open({ signal: comesBack })
  if (after) await context.clock.install({ time: Date.now() + after })
  if (comesBack) await context.setOffline(true)
  const page = await device.page()
  await page.goto(origin() + at)
  return { device, context, page }
}

const said = (page: Page) => page.locator('body').textContent()
const savedAt = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('my-care-and-support')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('locks').objectStore('locks').getAll()
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result[0]?.savedAt ?? 'no copy')
          }
        }
      }),
  )

test('on their own phone a person opens the plan, the week and the contacts with their PIN, each saying when it was true', async () => {
  const { page } = await reopenOffline()
  expect(await said(page)).not.toMatch(/Doreen|Washing, dressing/)
  await unlock(page, '111222')
  await page.getByText('You have 4 tries left.').first().waitFor()
  expect(await said(page)).not.toMatch(/Doreen|Washing, dressing/)
  await unlock(page, pin)
  await page.getByText('Washing, dressing and tablets').first().waitFor()
  const places = page.getByRole('navigation', { name: 'Main' })
  const asOf = /Up to date at \d{1,2}(:\d\d)?(am|pm)/
  expect(await said(page)).toMatch(asOf)
  for (const [link, heading] of [
    ['Week', 'My week'],
    ['Home', /Doreen/],
    ['Plan', 'My care and support plan'],
  ] as const) {
    await places.getByRole('link', { name: link }).click()
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
    expect(await said(page)).toMatch(asOf)
    expect(await said(page)).toContain('You have no signal. You can read the copy on this phone. It is from')
  }
  await places.getByRole('link', { name: 'Help' }).click()
  await page.getByRole('heading', { name: 'Who to ring', level: 1 }).waitFor()
  expect(await said(page)).toContain('01642 771500')
})

test('a copy that is older than the council allows is not shown, and the page says so plainly', async () => {
  const { page } = await reopenOffline({ after: (redcarCleveland.copyDays + 0.1) * day })
  await page.getByText('This copy is too old to trust. Sign in when you have signal.').waitFor()
  expect(await page.locator('#pin').count()).toBe(0)
  expect(await page.locator('a[href="tel:01642771500"]').first().isVisible()).toBe(true)
})

test('a copy a little younger than the council allows is shown', async () => {
  const { page } = await reopenOffline({ after: (redcarCleveland.copyDays - 0.1) * day })
  await unlock(page, pin)
  await page.getByText('Washing, dressing and tablets').first().waitFor()
})

test('after five wrong PINs the copy is gone, and the right PIN opens nothing', async () => {
  const { page } = await reopenOffline()
  for (const left of [4, 3, 2, 1]) {
    await unlock(page, `99887${left}`)
    await page
      .getByText(`You have ${left} ${left === 1 ? 'try' : 'tries'} left.`)
      .first()
      .waitFor()
  }
  await unlock(page, '998870')
  await page.getByText('The copy on this phone has been removed.').waitFor()
  expect(await savedAt(page)).toBe('no copy')
  expect(await page.locator('#pin').count()).toBe(0)
})

test('signing out of a copy without signal leaves nothing to open, and Back shows nothing', async () => {
  const { page } = await reopenOffline({ at: '/home' })
  await unlock(page, pin)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click()
  await page.getByText('Washing, dressing and tablets').first().waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You have signed out on this device.').waitFor()
  expect(await savedAt(page)).toBe('no copy')
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack({ waitUntil: 'commit', timeout: 2000 }).catch(() => {})
    await page.waitForTimeout(300)
    expect(await said(page)).not.toMatch(/Doreen|Washing, dressing/)
  }
})

test('a read that fails does not make the copy look younger', async () => {
  const { context, page } = await reopenOffline({ comesBack: true })
  await context.setOffline(false)
  await context.clock.install()
  const began = new Date().toISOString()
  await signIn(page, origin(), 'doreen')
  await expect.poll(() => savedAt(page), { timeout: 20_000 }).toSatisfy((moment: string) => moment > began)
  const atHome = await savedAt(page)
  await page.goto(`${origin()}/plan`)
  await expect.poll(() => savedAt(page), { timeout: 20_000 }).not.toBe(atHome)
  const before = await savedAt(page)
  await context.setOffline(true)
  await page.clock.fastForward(10 * 60_000)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Week' }).click()
  await page.getByRole('heading', { name: 'My week' }).waitFor()
  await page.getByText('You have no signal.').first().waitFor()
  await page.waitForTimeout(500)
  expect(await savedAt(page)).toBe(before)
})

test('an open copy that nobody touches for as long as a session lives is locked again', async () => {
  const { context, page } = await reopenOffline()
  await context.clock.install()
  await page.reload()
  await unlock(page, pin)
  await page.getByText('Washing, dressing and tablets').first().waitFor()
  await page.clock.fastForward((sessionLimits.idleMinutes.own - 1) * 60_000)
  expect(await said(page)).toContain('Washing, dressing')
  await page.keyboard.press('Tab')
  await page.clock.fastForward((sessionLimits.idleMinutes.own - 1) * 60_000)
  expect(await said(page)).toContain('Washing, dressing')
  await page.clock.fastForward(2 * 60_000)
  await page.getByText(/It is from \d/).waitFor()
  expect(await said(page)).not.toMatch(/Doreen|Washing, dressing/)
})

test('with signal again the open copy keeps saying from when it is, until the page is asked of the server', async () => {
  const { context, page } = await reopenOffline({ comesBack: true })
  await unlock(page, pin)
  await page.getByText('Washing, dressing and tablets').first().waitFor()
  await context.setOffline(false)
  await page.waitForTimeout(500)
  expect(await said(page)).toMatch(/You are reading the copy on this phone. It is from \d/)
  await page.reload()
  await page.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
})

test('whose device it is is asked once, with the safe answer chosen, and an answer that is changed to shared takes the copy away', async () => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(`${origin()}/sign-in/start`)
  await page.locator('button[value=doreen]').click()
  await page.getByRole('heading', { name: 'Is this your own phone?' }).waitFor()
  expect(await page.locator('#device-shared').isChecked()).toBe(true)
  await page.locator('label[for=device-own]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await choosePin(page, pin)
  await expect.poll(() => savedAt(page)).toMatch(/^2\d{3}-/)

  await page.goto(`${origin()}/settings`)
  await page.getByRole('link', { name: 'Change this' }).click()
  await page.locator('label[for=device-shared]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('It may be shared, so nothing you read is kept on it.').waitFor()
  await expect.poll(() => savedAt(page), { timeout: 10_000 }).toBe('no copy')

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('heading', { name: 'You have signed out' }).waitFor()
  await page.goto(`${origin()}/sign-in/start`)
  await page.locator('button[value=doreen]').click()
  await page.waitForURL(`${origin()}/home`)
})
