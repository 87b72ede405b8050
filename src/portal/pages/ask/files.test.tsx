import { fireEvent, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { fileAnswer, fileLimits } from '#contract/request-files.ts'
import { receipt, stubServer } from '../../../../tests/asking.tsx'
import { pdf } from '../../../../tests/files.ts'
import { openStep } from '../../../../tests/open-step.tsx'
import { problemReply } from '../../../../tests/problem-reply.ts'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
let asked: ReturnType<typeof stubServer>
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  asked = stubServer()
  for (const records of Object.values(store.content)) records.clear()
})

const answers = { about: 'care', words: 'The step is broken.' }
const letter = { id: '0b0e4f43-9f0a-4a0f-9ad2-c1117d3f0a52', name: 'The letter.pdf' }
const open = (files: string[] = []) => openStep('files', { ...answers, files }, { journey: 'complaint' })
const choose = (field: HTMLInputElement, ...files: File[]) => {
  Object.defineProperty(field, 'files', { value: files, configurable: true })
  // A browser says both: by the first the page knows that it is touched.
  fireEvent.input(field)
  fireEvent.change(field)
}
const aPdf = (name = 'A bill.pdf', content = pdf()) => new File([new Uint8Array(content)], name)
const named = (form: HTMLFormElement) => new FormData(form).getAll('files').map((answer) => String(answer).slice(37))
const sentFiles = () => asked.filter(({ path }) => path.includes('/files/'))

test('the page is a plain form that a browser without a script sends with its files', async () => {
  const { form, field, said, settled } = open([fileAnswer(letter)])
  expect([form.method, form.enctype]).toEqual(['post', 'multipart/form-data'])
  expect([field('files').type, field('files').name, field('files').multiple]).toEqual(['file', 'chosen', true])
  expect(named(form)).toEqual(['The letter.pdf'])
  expect(said()).toContain('At most 5 photos or PDFs of 10 MB each.')
  await settled()
})

test('what is chosen is kept on this device, sent under the draft, and named in the answers', async () => {
  const { form, field, said } = open()
  choose(field('files'), aPdf())
  await waitFor(() => expect(said()).toContain('We have it'))
  expect(named(form)).toEqual(['A bill.pdf'])
  expect(sentFiles().map(({ method, path }) => [method, path.split('/').slice(-3, -1)])).toEqual([
    ['PUT', [receipt.id, 'files']],
  ])
  expect(store.content.files.size).toBe(0)
  await waitFor(() => expect(store.content.drafts.size).toBe(1))
})

test('what is unticked is taken back, here and at the council, once the person goes on', async () => {
  const { form, said, container } = open([fileAnswer(letter)])
  const taken = () => asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path.split('/').slice(-3))
  const box = container.querySelector<HTMLInputElement>('[type=checkbox]')
  expect(said()).toContain('The letter.pdf')
  if (box) fireEvent.click(box)
  await waitFor(() => expect(store.content.drafts.size).toBe(1))
  expect([named(form), taken()]).toEqual([[], []])
  fireEvent.submit(form)
  await waitFor(() => expect(taken()).toEqual([[receipt.id, 'files', letter.id]]))
})

test('without signal it waits on this device, sealed', async () => {
  asked = stubServer('service-requests')
  const { form, field, said, container } = open()
  choose(field('files'), aPdf())
  await waitFor(() => expect(said()).toContain('Saved on this device'))
  expect([named(form), store.content.files.size]).toEqual([['A bill.pdf'], 1])
  const box = container.querySelector<HTMLInputElement>('[type=checkbox]')
  if (box) fireEvent.click(box)
  fireEvent.submit(form)
  await waitFor(() => expect(store.content.files.size).toBe(0))
})

test.each<[string, File, string]>([
  ['is no photo and no PDF', new File(['x'], 'photo.jpg'), 'This is not a photo or a PDF that we can open'],
  ['is too big', new File([new Uint8Array(fileLimits.bytes + 1)], 'x.pdf'), 'This file is too big.'],
])('what %s is said beside the field, and not named', async (_, file, words) => {
  const { form, field, said, container } = open([fileAnswer(letter)])
  choose(field('files'), file)
  await waitFor(() => expect(said()).toContain(words))
  expect(container.querySelector('[role=alert] #files-error')?.textContent).toContain(words)
  expect([named(form), sentFiles()]).toEqual([['The letter.pdf'], []])
})

test('what only the council can judge is taken out again, and said', async () => {
  const others = fetch
  vi.stubGlobal('fetch', async (path: string, how: RequestInit) =>
    path.includes('/files/') ? problemReply('unsafe-file') : others(path, how),
  )
  const { form, field, said } = open()
  choose(field('files'), aPdf())
  await waitFor(() => expect(said()).toContain('This PDF has a password'))
  expect([named(form), store.content.files.size]).toEqual([[], 0])
})

test('more than five are not taken', async () => {
  const { form, field, said } = open([fileAnswer(letter)])
  choose(field('files'), ...Array.from({ length: 5 }, (_, at) => aPdf(`${at}.pdf`)))
  await waitFor(() => expect(said()).toContain('Send 5 files at most'))
  expect([named(form), sentFiles()]).toEqual([['The letter.pdf'], []])
})

test('where the device has no room and there is no signal, that is said', async () => {
  asked = stubServer('service-requests')
  const { transact } = store
  store.transact = async () => ({ available: false })
  const { form, field, said } = open()
  choose(field('files'), aPdf())
  await waitFor(() => expect(said()).toContain('This device has no room for the file'))
  store.transact = transact
  expect(named(form)).toEqual([])
})
