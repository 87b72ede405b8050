import { expect, test } from 'vitest'
import { redcarCleveland } from '#contract/councils/redcar-cleveland.ts'
import { devices, unlock } from './device.ts'
import { pin, reopenOffline, said, savedAt } from './own-phone.ts'

const phones = devices()
const day = 24 * 60 * 60_000

test('on their own phone a person opens the plan, the week and the contacts with their PIN, each saying when it was true', async () => {
  const { page } = await reopenOffline(phones)
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
  const { page } = await reopenOffline(phones, { after: (redcarCleveland.copyDays + 0.1) * day })
  await page.getByText('This copy is too old to trust. Sign in when you have signal.').waitFor()
  expect(await page.locator('#pin').count()).toBe(0)
  expect(await page.locator('a[href="tel:01642771500"]').first().isVisible()).toBe(true)
})

test('a copy a little younger than the council allows is shown', async () => {
  const { page } = await reopenOffline(phones, { after: (redcarCleveland.copyDays - 0.1) * day })
  await unlock(page, pin)
  await page.getByText('Washing, dressing and tablets').first().waitFor()
})

test('after five wrong PINs the copy is gone, and the right PIN opens nothing', async () => {
  const { page } = await reopenOffline(phones)
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
  const { page } = await reopenOffline(phones, { at: '/home' })
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
