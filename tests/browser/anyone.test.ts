import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { findOpenJourney } from '#contract/journeys/for-anyone.ts'
import { longestWay } from '../open-asking.ts'
import { devices, until, untilKept } from './device.ts'
import { fillIn } from './fill-in.ts'
import { findInProfile } from './profile-bytes.ts'

/** Asking without an account on a device that anyone may use: sealed while it waits, sent once, and followed by two codes. */
const { newDevice, origin, expect: expectComplaint } = devices()
const words = {
  words: 'The lanternfish by the harbour wall',
  theirName: 'Doreen Razorbill',
  yourName: 'Karen Kittiwake',
  reachPost: 'The Old Lifeboat Slip',
}
const { main, outOfHours } = councils[0].contacts
const urgent = new RegExp([main.phone, outOfHours?.phone ?? main.phone].join('|'))
const given = findOpenJourney('plan-review')
if (!given) throw new Error('a review can be asked for without an account')
const journey = given
const way = { ...longestWay('plan-review'), reach: 'post', ...words }

async function ask(page: Page): Promise<string[]> {
  await page.goto(`${origin()}/without-account/plan-review`)
  await fillIn(page, journey, way)
  await page.locator('main form button.govuk-button[type=submit]').click()
  await page.waitForURL(/\/sent$/)
  await page.locator('.reference').first().waitFor()
  return page.locator('.reference').allTextContents()
}

async function follow(page: Page, codes: string[]): Promise<string> {
  await page.goto(`${origin()}/without-account/follow`)
  await page.locator('#reference').fill(codes[0] ?? '')
  await page.locator('#code').fill(codes[1] ?? '')
  await page.locator('main form button[type=submit]').click()
  await page.locator('main h1').waitFor()
  return (await page.locator('main').textContent()) ?? ''
}

const waiting = (page: Page) => page.locator('.band').filter({ hasText: 'waits here to be sent' })

test('asked with no signal it waits sealed, outlives the browser, goes by itself once there is signal, and is followed', async () => {
  const device = await newDevice()
  const first = await device.page()
  await first.goto(origin())
  await untilKept(first)
  await device.close()

  await device.open({ signal: false })
  const page = await device.page()
  const codes = await ask(page)
  await page.getByRole('heading', { name: 'Saved on this device. We have not received it yet.' }).waitFor()
  // By day the council's number, and while its office is closed the one for such hours.
  await page.locator('[aria-labelledby=urgent]').getByRole('link', { name: urgent }).first().waitFor()
  await waiting(page).waitFor()
  await device.close()
  const secrets = [...Object.values(words), ...codes]
  expect(findInProfile(device.profile, secrets)).toEqual([])

  await device.open()
  const again = await device.page()
  await again.goto(origin())
  await until(again, async () => !document.cookie.includes('sealed-here=1'), undefined)
  expect(await follow(again, codes)).toMatch(/A review of a plan.*We received it/s)
  expectComplaint(/ 422/)
  expect(await follow(again, [codes[0] ?? '', 'ABCD-EFGH-2345'])).toContain('We find nothing with this reference')
})

test('asked with signal it is received at once, and no word of it lies on the disk', async () => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(origin())
  await untilKept(page)
  const codes = await ask(page)
  await page.getByRole('heading', { name: 'We have received it' }).waitFor()
  expect(await follow(page, codes)).toContain('We received it')
  await device.close()
  expect(findInProfile(device.profile, [...Object.values(words)])).toEqual([])
})

test('what waits can be deleted, and asks first', async () => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(origin())
  await untilKept(page)
  await device.context().setOffline(true)
  await ask(page)
  await page.locator('.band a[href="/without-account"]').click()
  await page.getByRole('heading', { name: 'Waiting on this device' }).waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'No, keep it' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Yes, delete it' }).click()
  await waiting(page).waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Waiting on this device' }).waitFor({ state: 'detached' })
})

test('without a script it is asked page by page, back and forth, and nothing of it is in any address', async () => {
  const device = await newDevice({ javaScriptEnabled: false })
  const page = await device.page()
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(`${origin()}/without-account/plan-review`)
  await fillIn(page, journey, way)
  await page.locator('button[name=go][value=them]').first().click()
  await page.locator('#theirName').fill('Doreen Puffin')
  await page.locator('main form button.govuk-button[type=submit]').click()
  await page.locator('main form[action$="/check"]').waitFor()
  await page.locator('main form button.govuk-button[type=submit]').click()
  await page.getByRole('heading', { name: 'We have received it' }).waitFor()
  const codes = await page.locator('.reference').allTextContents()
  expect(await follow(page, codes)).toContain('We received it')
  expect(addresses.join('\n')).not.toMatch(/Puffin|Kittiwake|lanternfish|[A-Z0-9]{4}-[A-Z0-9]{4}/)
})
