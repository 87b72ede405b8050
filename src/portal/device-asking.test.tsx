import { beforeEach, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { account, receipt, stubServer, whole } from '../../tests/asking.tsx'
import { mark } from './device-marks.ts'
import { createQueryClient } from './query.ts'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
const device = () => import('./device-asking.ts')
let asked: ReturnType<typeof stubServer>
beforeEach(async () => {
  const { vault } = await import('./device-vault.ts')
  vault.close()
  asked = stubServer()
  for (const records of Object.values(store.content)) records.clear()
  mark('waiting-here', false)
})

const journey = 'plan-review'
const draft = { id: receipt.id, answers: whole }
const request = { ...draft, person: account, journey }

test('the server is told of a draft by the name of its person, and not of whoever is signed in by then', async () => {
  const { forgetDraft, tellDraft } = await device()
  expect(await tellDraft(account, journey, draft)).toBe(true)
  await forgetDraft(account, journey)
  expect(asked.map(({ method, path }) => [method, path])).toEqual([
    ['PUT', `/api/people/${account}/drafts/${journey}`],
    ['DELETE', `/api/people/${account}/drafts/${journey}`],
  ])
})

test('where nobody is known, only this device forgets', async () => {
  const { forgetDraft, keepDraft } = await device()
  await keepDraft(journey, draft)
  await forgetDraft(undefined, journey)
  expect(asked).toEqual([])
  expect(store.content.drafts.size).toBe(0)
})

test('what the server has of a request goes before what this device sent', async () => {
  const { sendRequest, watchAsking } = await device()
  await sendRequest(request)
  const queries = createQueryClient([])
  const key = ['getServiceRequest', { person: 'me', request: receipt.id }]
  const decided = { ...receipt, answers: whole, stage: 'decided', steps: [] }
  queries.setQueryData(key, decided)
  await watchAsking(queries)
  expect(queries.getQueryData(key)).toBe(decided)
})

test('what waits is taken back to be changed, unless another one of its kind was begun', async () => {
  stubServer('service-requests')
  const { keepDraft, listItems, sendRequest, takeBack } = await device()
  await sendRequest(request)
  const [item] = await listItems()
  if (!item) throw new Error('nothing waits')
  await keepDraft(journey, { id: crypto.randomUUID(), answers: { words: 'Another one' } })
  expect(await takeBack(item)).toBeUndefined()
  expect((await listItems())[0]?.state).toBe('waiting')

  await keepDraft(journey, { ...draft, answers: { words: 'Its own' } })
  expect((await takeBack(item))?.id).toBe(item.id)
})

test('A24: where the browser has thrown away what waited, the page says so until it was read, and not otherwise', async () => {
  stubServer('service-requests')
  const { currentSignals } = await import('./signals.ts')
  const start = async () => {
    vi.resetModules()
    const fresh = await device()
    await fresh.watchAsking(createQueryClient([]))
    return { ...fresh, signals: (await import('./signals.ts')).currentSignals }
  }
  const first = await start()
  expect([first.signals().gone, document.cookie]).toEqual([false, ''])
  await first.sendRequest(request)
  await expect.poll(() => document.cookie).toBe('waiting-here=1')
  expect((await start()).signals().gone).toBe(false)

  for (const records of Object.values(store.content)) records.clear()
  const later = await start()
  expect(later.signals().gone).toBe(true)
  expect((await start()).signals().gone).toBe(true)
  later.forgetWhatIsGone()
  expect(document.cookie).toBe('')
  expect((await start()).signals().gone).toBe(false)
  expect(currentSignals().gone).toBe(false)
})
