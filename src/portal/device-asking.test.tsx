import { beforeEach, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { account, receipt, stubServer, whole } from '../../tests/asking.tsx'
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
