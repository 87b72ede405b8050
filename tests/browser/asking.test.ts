import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { journeys } from '#contract/journeys/index.ts'
import { councilSteps } from '../council-side.ts'
import { devices, signIn, unlock } from './device.ts'
import { fillIn } from './fill-in.ts'
import { pin, reopenOffline, said } from './own-phone.ts'

const phones = devices({ pagesOnly: true })
const folder = mkdtempSync(join(tmpdir(), 'care-officer-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What an officer types at the council. */
async function council(...words: string[]): Promise<string> {
  const { port, folder: site } = phones.site()
  const env = { ...process.env, COUNCIL_URL: `http://localhost:${port}`, DATA_DIR: join(site, 'data') }
  return (await promisify(execFile)(process.execPath, ['src/server/council-command.ts', ...words], { env })).stdout
}

const planReview = journeys['plan-review']
const answers = { grounds: ['not-meeting-needs'], words: 'The lanternfish by the harbour wall', place: 'my-home' }

test('what is asked for without signal outlives the phone being off, is sent once, decided by the council, and its answer read', async () => {
  if (!planReview) throw new Error('there is no plan review')
  const { device, page } = await reopenOffline(phones, { at: '/home' })
  await unlock(page, pin)
  await page.locator('main a[href="/ask/plan-review"]').first().click()
  await page.getByRole('heading', { name: 'Ask for a review of your plan' }).waitFor()
  await fillIn(page, planReview, answers)
  await page.getByRole('button', { name: /^Send to/ }).click()
  await page.getByRole('heading', { name: 'Saved on this device. We have not received it yet.' }).waitFor()
  expect(await said(page)).toContain('1 thing not sent yet')
  expect(await page.locator('main a[href^="tel:0"]').first().isVisible()).toBe(true)
  expect(await council('requests')).toBe('Nothing new.\n')
  await device.close()

  await device.open({ signal: false })
  const again = await device.page()
  await again.goto(`${phones.origin()}/home`)
  await unlock(again, pin)
  await again.getByText('1 thing not sent yet').first().waitFor()
  await device.close()

  await device.open()
  const back = await device.page()
  await signIn(back, phones.origin(), 'doreen')
  await back.goto(`${phones.origin()}/requests`)
  const reference =
    /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(
      (await back
        .getByText(/Reference/)
        .first()
        .textContent()) ?? '',
    )?.[0] ?? ''
  const listed = await council('requests')
  expect(listed.match(/ sent /g)).toHaveLength(1)
  expect(listed).toContain(reference)
  expect(await council('request', reference)).toContain('The lanternfish')

  const { kind: _, ...declined } = councilSteps.declined
  const file = join(folder, 'decision.json')
  writeFileSync(file, JSON.stringify({ request: reference, declined }))
  await council('acknowledge', reference)
  await council('decide', file)
  await back.goto(`${phones.origin()}/requests`)
  await back.getByText('Read our answer').click()
  await back.getByRole('heading', { name: 'We decided not to do this' }).waitFor()
  expect(await said(back)).toContain('The lanternfish')
  for (const words of declined.explanation ?? []) expect(await said(back)).toContain(words.text)
  expect(await back.locator('.band').count()).toBe(0)
  await device.close()

  await device.open({ signal: false })
  const later = await device.page()
  await later.goto(`${phones.origin()}/requests`)
  await unlock(later, pin)
  await later.getByText('Read our answer').click()
  await later.getByRole('heading', { name: 'We decided not to do this' }).waitFor()
  expect(await said(later)).toContain('The lanternfish')
}, 180_000)
