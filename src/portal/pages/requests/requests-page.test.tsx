import { act, fireEvent, waitFor } from '@testing-library/react'
import { useLocation } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { Language } from '#contract/language.ts'
import type { ProblemKind } from '#contract/problem.ts'
import { fileAnswer } from '#contract/request-files.ts'
import { account, receipt, stubServer, Where, whole } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { pdf } from '../../../../tests/files.ts'
import { problemReply } from '../../../../tests/problem-reply.ts'
import { SignalBand } from '../../components/signal-band.tsx'
import RequestsPage from './requests-page.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
const device = () => import('../../device-asking.ts')
let asked: ReturnType<typeof stubServer>
beforeEach(async () => {
  asked = stubServer()
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  for (const records of Object.values(store.content)) records.clear()
})

const Page = () =>
  useLocation().pathname === '/requests' ? (
    <>
      <SignalBand />
      <RequestsPage />
    </>
  ) : (
    <Where />
  )
const request = (reference: string, stage = 'received') => ({
  ...{ ...receipt, id: crypto.randomUUID(), reference },
  answers: whole,
  stage,
  steps: [],
})
const open = (requests: unknown[] | null, language: Language = 'en') => {
  const reads = [{ name: 'listServiceRequests' as const, params: { person: 'me' }, reply: requests && { requests } }]
  const drawn = draw(Page, { page: 'requests', reads, language })
  const press = async (words: string) => {
    const button = [...drawn.container.querySelectorAll('button')].find(({ textContent }) => textContent === words)
    if (!button) throw new Error(`there is no ${words}`)
    await act(async () => fireEvent.click(button))
  }
  return { ...drawn, press }
}
async function enqueue(answers = whole): Promise<string> {
  const { isKeeping, outbox } = await device()
  await isKeeping()
  const id = crypto.randomUUID()
  await outbox.enqueue({ id, person: account, journey: 'plan-review', answers })
  return id
}

test.each(Language.options)(
  'what the council has is listed in %s as it comes, each with its reference and stage',
  (language) => {
    const { container, said } = open([request('NEWE-R222'), request('ALDE-R333', 'decided')], language)
    expect(said().indexOf('NEWE-R222')).toBeLessThan(said().indexOf('ALDE-R333'))
    expect(container.querySelectorAll('.rows .tag')).toHaveLength(2)
    expect(said()).not.toMatch(/\{\{|undefined/)
  },
)

test.each([
  ['en', 'Read our answer'],
  ['easy-read', 'Read our answer'],
  ['cy', 'Darllen ein hateb'],
] as const)('only what is decided leads to its answer, in %s', (language, words) => {
  const { container } = open([request('NEWE-R222'), request('ALDE-R333', 'decided')], language)
  const answers = [...container.querySelectorAll('.rows li')].map((row) => row.textContent?.includes(words))
  expect(answers).toEqual([false, true])
})

test('where nothing was asked it says so, and how to ask', () => {
  const { container, said } = open([])
  expect(said()).toContain('You have not asked for anything here yet.')
  expect(container.querySelector('main a[href="/ask"], a[href="/ask"]')).not.toBeNull()
})

describe('what waits on this device', () => {
  test('stands first, with its words and what can be done, and is counted on every page', async () => {
    stubServer('service-requests')
    await enqueue()
    const { said, queries } = open([request('NEWE-R222')])
    await act(async () => (await device()).watchAsking(queries))
    await waitFor(() => expect(said()).toContain('Waiting to be sent'))
    expect(said().indexOf('Waiting to be sent')).toBeLessThan(said().indexOf('NEWE-R222'))
    for (const words of ['Karen has hurt her back.', 'Send now', 'Change', 'Delete', '1 thing not sent yet'])
      expect(said()).toContain(words)
  })

  test('is sent when the person says so', async () => {
    const id = await enqueue()
    const { press, said } = open([])
    await waitFor(() => expect(said()).toContain('Send now'))
    await press('Send now')
    await waitFor(() => expect(asked.at(-1)?.path).toContain(id))
  })

  test('is deleted only when asked twice', async () => {
    await enqueue()
    const { press, said } = open([])
    await waitFor(() => expect(said()).toContain('Delete'))
    await press('Delete')
    expect(store.content.outbox.size).toBe(1)
    await press('No, keep it')
    await press('Delete')
    await press('Yes, delete it')
    await waitFor(() => expect(said()).not.toContain('Waiting to be sent'))
    expect(store.content.outbox.size).toBe(0)
  })

  test('is taken back to be changed, and its words are the draft again', async () => {
    const id = await enqueue({ ...whole, words: 'To be changed' })
    const { press, said, container, queries } = open([])
    await waitFor(() => expect(said()).toContain('Change'))
    await press('Change')
    await waitFor(() => expect(container.querySelector('output')?.textContent).toBe('/ask/plan-review/check'))
    const draft = queries.getQueryData(['getDraft', { person: 'me', journey: 'plan-review' }])
    expect(draft).toMatchObject({ id, answers: { words: 'To be changed' } })
    expect([...store.content.outbox.values()]).toMatchObject([{ state: 'needs-attention' }])
  })

  test('and cannot be opened is said to be kept', async () => {
    await enqueue()
    const { vault } = await import('../../device-vault.ts')
    vault.close()
    stubServer('device-key')
    const { said } = open([])
    await waitFor(() => expect(said()).toContain('Sign in when you have signal to see it.'))
    expect(said()).not.toContain('Karen')
  })
})

test('other words than those that were received are not let go of', async () => {
  const id = await enqueue({ ...whole, words: 'Words that came later' })
  vi.stubGlobal('fetch', async () => problemReply('other-words'))
  await (await device()).outbox.drain()
  const { said } = open([{ ...request('NEWE-R222'), id }])
  await waitFor(() => expect(said()).toContain('Send as a new request'))
  await (await device()).dropShown([id])
  expect(said()).toContain('Words that came later')
  expect(store.content.outbox.size).toBe(1)
})

test.each<[ProblemKind, string]>([
  ['unsafe-file', 'We cannot take the file “A bill.pdf”.'],
  ['not-a-file', 'We cannot take the file “A bill.pdf”.'],
  ['too-many-files', 'An answer cannot be taken as it is.'],
])('of a file that comes to be refused as %s is said what can be mended', async (kind, words) => {
  const { keepFile } = await import('../../device-files.ts')
  const file = await keepFile(new File([new Uint8Array(pdf())], 'A bill.pdf'))
  if ('fault' in file) throw new Error(file.fault)
  await enqueue({ ...whole, files: [fileAnswer(file)] })
  vi.stubGlobal('fetch', async () => problemReply(kind))
  await (await device()).outbox.drain()
  const { said, press } = open([])
  await waitFor(() => expect(said()).toContain(words))
  expect(store.content.files.size).toBe(1)
  await press('Put it right')
  expect(await (await device()).listItems()).toMatchObject([
    { state: 'needs-attention', answers: { files: [fileAnswer(file)] } },
  ])
})

test('without signal nobody claims to know what the council has', async () => {
  const { said } = open(null)
  expect(said()).toContain('You have no signal.')
  expect(said()).not.toContain('You have not asked for anything')
})

test('what waited here and is gone is said on every page, with what to do, until it was read', async () => {
  const { signal } = await import('../../signals.ts')
  const { container, said, press } = open([])
  expect(said()).not.toContain('may be gone')
  act(() => signal({ gone: true }))
  expect(container.querySelector('.band')?.textContent).toContain('Something not sent may be gone')
  expect(said()).toContain('Please ask again, or ring us.')
  await press('I have read this')
  await waitFor(() => expect(said()).not.toContain('may be gone'))
})
