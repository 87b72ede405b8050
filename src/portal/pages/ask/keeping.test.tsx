import { fireEvent, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { stubServer, whole } from '../../../../tests/asking.tsx'
import { openStep } from '../../../../tests/open-step.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
let asked: ReturnType<typeof stubServer>
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  asked = stubServer()
  for (const records of Object.values(store.content)) records.clear()
})

test('what is written leads to the next question at once, and the server is told in the background', async () => {
  const { form, field, where, settled } = openStep('why')
  await settled()
  fireEvent.click(field('grounds'))
  fireEvent.submit(form)
  expect(where()).toBe('/ask/plan-review/meeting')
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]).toMatchObject({ method: 'PUT', body: { answers: { grounds: ['something-changed'], words: '' } } })
})

test('what is written leads back to check where one came to change it', async () => {
  const { form, where, settled } = openStep('why?change=1', whole)
  fireEvent.submit(form)
  expect(where()).toBe('/ask/plan-review/check')
  await settled()
})

test('what is written is on the device within a second of typing, sealed', async () => {
  const { field, said, settled } = openStep('why')
  await settled()
  fireEvent.input(field('words'), { target: { value: 'Karen has hurt her back' } })
  await waitFor(() => expect(store.content.drafts.size).toBe(1), { timeout: 1000 })
  await waitFor(() => expect(said()).toContain('Saved on this device'))
  expect(JSON.stringify([...store.content.drafts.values()])).not.toContain('Karen')
  expect(asked).toEqual([])
})

test('what is written is kept at once when the page goes', async () => {
  const { field, settled } = openStep('why')
  await settled()
  fireEvent.input(field('words'), { target: { value: 'Karen' } })
  fireEvent(window, new Event('pagehide'))
  await waitFor(() => expect(store.content.drafts.size).toBe(1), { timeout: 300 })
})

test('what is written comes back from this device where it is newer than what the server had', async () => {
  const first = openStep('why')
  await first.settled()
  fireEvent.input(first.field('words'), { target: { value: 'Newer words' } })
  await waitFor(() => expect(store.content.drafts.size).toBe(1))
  first.unmount()
  const { container } = openStep('why', { words: 'Older words' })
  const words = () => container.querySelector<HTMLTextAreaElement>('#words')?.value
  await waitFor(() => expect(words()).toBe('Newer words'))
})

test('what is written before the page answered to a touch is not lost, and not overwritten', async () => {
  const first = openStep('why')
  await first.settled()
  fireEvent.input(first.field('words'), { target: { value: 'From the device' } })
  await waitFor(() => expect(store.content.drafts.size).toBe(1))
  first.unmount()
  const { field, said } = openStep('why', {}, { early: 'Typed early' })
  await waitFor(() => expect(said()).toContain('Saved on this device'))
  expect(field('words').value).toBe('Typed early')
})

test('what is written is honest where this device cannot keep it', async () => {
  stubServer('device-key')
  const { said } = openStep('why')
  await waitFor(() => expect(said()).toContain('This device cannot keep your words as you type.'))
})
