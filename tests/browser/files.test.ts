import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressOfStep } from '#contract/journeys/addresses.ts'
import { complaint } from '#contract/journeys/complaint.ts'
import { pdf, photo, whereTaken } from '../files.ts'
import { devices, signIn, unlock, untilKept, untilSettled } from './device.ts'
import { pin, reopenOffline, said } from './own-phone.ts'
import { findInProfile } from './profile-bytes.ts'

const phones = devices({ pagesOnly: true })

/** What the council's system saves of the newest request. */
async function savedByCouncil(): Promise<{ listed: object[]; bytes: Buffer[] }> {
  const { port, folder } = phones.site()
  const keys = JSON.parse(readFileSync(join(folder, 'data/council-keys.json'), 'utf8'))
  const ask = (path: string) =>
    fetch(`http://localhost:${port}/api/council/service-requests${path}`, {
      headers: { authorization: `Bearer ${keys['redcar-cleveland']}` },
    })
  const { events } = await (await ask('')).json()
  const listed = events.flatMap(({ request }: { request: { files?: object[] } }) => request.files ?? [])
  const bytes: Buffer[] = []
  for (const { request } of events)
    for (const { id } of request.files ?? [])
      bytes.push(Buffer.from(await (await ask(`/${request.id}/files/${id}`)).arrayBuffer()))
  return { listed, bytes }
}

/** Answers what a complaint must have, and stands at the page where files are chosen. */
async function toFiles(page: Page): Promise<void> {
  await page.locator('main a[href^="/ask/complaint/"]').first().click()
  await page.locator('label[for="about"]').click()
  await page.locator('#words').fill('The lanternfish by the harbour wall')
  for (const step of ['when', 'put-right', 'files']) {
    await page.locator('main form button[type=submit]').click()
    await page.locator(`main form[action^="${addressOfStep(complaint, step)}"]`).waitFor()
  }
}
const choose = async (page: Page, name: string, buffer: Uint8Array) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(buffer) })

async function toTheEnd(page: Page): Promise<void> {
  for (const step of ['service', 'whose']) {
    await page.locator('main form button[type=submit]').click()
    await page.locator(`main form[action^="${addressOfStep(complaint, step)}"]`).waitFor()
  }
  await page.locator('label[for="whose"]').click()
  await page.locator('main form button[type=submit]').click()
  await page.locator(`main form[action^="${addressOfStep(complaint, 'communication')}"]`).waitFor()
  await page.locator('main form button[type=submit]').click()
  await page.locator('main form[action="/ask/complaint/check"]').waitFor()
}

test('a picture that is chosen without signal outlives the phone being off, is sent once, and the council saves it clean', async () => {
  const picture = await photo('jpeg', 900, 600)
  const { device, page } = await reopenOffline(phones, { at: '/ask/complaint' })
  await unlock(page, pin)
  await toFiles(page)
  await choose(page, 'The broken step.jpg', picture)
  await page.getByText('Saved on this device').first().waitFor()
  await choose(page, 'notes.jpg', Buffer.from('no picture'))
  await page.getByText('This is not a photo or a PDF that we can open').waitFor()
  await toTheEnd(page)
  expect(await said(page)).toContain('The broken step.jpg')
  await page.getByRole('button', { name: /^Send to/ }).click()
  await page.getByRole('heading', { name: 'Saved on this device. We have not received it yet.' }).waitFor()
  await device.close()
  expect(findInProfile(device.profile, [...Object.values(whereTaken), 'The broken step', 'lanternfish'])).toEqual([])
  expect((await savedByCouncil()).listed).toEqual([])

  await device.open()
  const back = await device.page()
  await signIn(back, phones.origin(), 'doreen')
  await back.goto(`${phones.origin()}/requests`)
  await back
    .getByText(/Reference/)
    .first()
    .waitFor()
  await expect.poll(async () => (await savedByCouncil()).listed, { timeout: 20_000 }).toHaveLength(1)
  const { listed, bytes } = await savedByCouncil()
  expect(listed).toMatchObject([{ kind: 'image/jpeg', name: 'The broken step.jpg' }])
  for (const mark of Object.values(whereTaken)) {
    expect(Buffer.from(picture).includes(mark)).toBe(true)
    expect(bytes[0]?.includes(mark)).toBe(false)
  }
  const left = await back.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('my-care-and-support')
        opening.onsuccess = () => {
          const counting = opening.result.transaction('files').objectStore('files').count()
          counting.onsuccess = () => resolve(counting.result)
        }
      }),
  )
  expect(left).toBe(0)
}, 180_000)

test('a locked PDF that was chosen without signal is named once it is refused, and what was written goes without it', async () => {
  const device = await phones.newDevice()
  const page = await device.page()
  const context = page.context()
  await signIn(page, phones.origin(), 'jordan')
  await page.goto(`${phones.origin()}/ask/complaint`)
  await untilKept(page)
  await toFiles(page)
  await context.setOffline(true)
  await choose(page, 'My bill.pdf', pdf('/Encrypt 4 0 R'))
  await page.getByText('Saved on this device').first().waitFor()
  await toTheEnd(page)
  await page.getByRole('button', { name: /^Send to/ }).click()
  await page.getByRole('heading', { name: 'Saved on this device. We have not received it yet.' }).waitFor()
  phones.expect(/422/)
  await context.setOffline(false)
  await page.goto(`${phones.origin()}/requests`)
  await page.getByText('We cannot take the file “My bill.pdf”.').waitFor()
  // The page came without the questions of journeys: they are there before what waits is shown.
  expect(await page.locator('main').textContent()).toContain('In your own words')
  await page.getByRole('button', { name: 'Put it right' }).click()
  await page.locator('main a[href^="/ask/complaint/files"]').click()
  await page.locator('label', { hasText: 'My bill.pdf' }).click()
  await page.locator('main form button[type=submit]').click()
  await page.getByRole('button', { name: /^Send to/ }).click()
  await page.locator('.reference').waitFor()
  expect(await page.locator('main').textContent()).not.toContain('My bill.pdf')
}, 120_000)

test('with signal a picture is sent as soon as it is chosen, and is there when the form is opened again', async () => {
  const device = await phones.newDevice()
  const page = await device.page()
  await signIn(page, phones.origin(), 'jordan')
  await page.goto(`${phones.origin()}/ask/complaint`)
  await untilSettled(page)
  await toFiles(page)
  await choose(page, 'The ramp.jpg', await photo())
  await page.getByText('We have it').waitFor()
  await toTheEnd(page)
  await page.goto(`${phones.origin()}/ask/complaint/files?change=1`)
  await untilSettled(page)
  expect(await page.locator('input[name=files]').isChecked()).toBe(true)
  await page.goto(`${phones.origin()}/ask/complaint/check`)
  await untilSettled(page)
  await page.getByRole('button', { name: /^Send to/ }).click()
  await page.locator('.reference').waitFor()
  await page.goto(page.url().replace('?sent', ''))
  const sent = await page.locator('main').textContent()
  expect(sent).toContain('The ramp.jpg')
  expect(sent).not.toContain('We do not have this file')
}, 120_000)

test('without JavaScript a picture goes with “Continue”, and what is no picture is said beside the field', async () => {
  const device = await phones.newDevice({ javaScriptEnabled: false })
  const page = await device.page()
  await signIn(page, phones.origin(), 'jordan')
  await page.goto(`${phones.origin()}/ask/complaint/what-happened`)
  await page.locator('label[for="about"]').click()
  await page.locator('#words').fill('The ramp is steep.')
  await page.locator('main form button[type=submit]').click()
  await page.goto(`${phones.origin()}/ask/complaint/files`)
  phones.expect(/422/)
  await choose(page, 'notes.jpg', Buffer.from('no picture'))
  await page.locator('main form button[type=submit]').click()
  expect(await page.locator('#files-error').textContent()).toContain('This is not a photo or a PDF that we can open')
  await choose(page, 'The ramp.jpg', await photo())
  await page.locator('main form button[type=submit]').click()
  await page.locator(`main form[action^="${addressOfStep(complaint, 'service')}"]`).waitFor()
  await page.goto(`${phones.origin()}/ask/complaint/files`)
  expect(await page.locator('input[name=files]').isChecked()).toBe(true)
  expect(await page.locator('label[for^="files-"]').textContent()).toContain('The ramp.jpg')
})
