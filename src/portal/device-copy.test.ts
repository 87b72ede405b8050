import { beforeEach, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { Vault } from '#client/vault.ts'
import type { PlanReply } from '#contract/api.ts'
import { doreenVersion4 } from '#mocks/people/doreen/version-4.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { problemReply } from '../../tests/problem-reply.ts'
import { createQueryClient } from './query.ts'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
// What goes on in a window is tried in the browser.
vi.mock('./device-lock.ts', () => ({ lockAgainWhenIdle: () => {} }))
vi.mock('./device-asking.ts', () => ({ watchAsking: () => {} }))
const { keepCopy, openCopy, setPin } = await import('./device-copy.ts')

const pin = '294718'
const deviceKey = {
  account: '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1a',
  device: 'own',
  key: Buffer.alloc(32, 'a key').toString('base64url'),
  copyDays: 7,
}
const asOf = '2026-11-22T12:00:00.000Z'
const person = { id: deviceKey.account, name: 'Doreen Pebble', callMe: 'Doreen' }
const replyWith = (plan: PlanReply['plan']): PlanReply => ({ person, plan, receivedAt: asOf, asOf })

/** What the server answers to a reading of the plan, and how often it was asked. */
let plan: PlanReply | 404 = 404
let asked = 0
beforeEach(() => {
  asked = 0
  vi.stubGlobal('fetch', async (path: string) => {
    if (path === '/api/device-key') return Response.json(deviceKey)
    if (path.endsWith('service-requests')) return Response.json({ requests: [] })
    asked += 1
    return plan === 404 ? problemReply('not-found') : Response.json(plan)
  })
})

/** What the next person with the PIN would find on this phone, without signal. */
async function keptVersion(): Promise<number | string | undefined> {
  const vault = new Vault(store)
  const unlocked = await vault.unlock(pin)
  const read = await vault.read('getPlan')
  return read.state === 'found' ? (read.value as PlanReply).plan?.version : unlocked.state
}
/** Any page that reads no plan, on a phone with signal and a session. */
const openAnotherPage = () => keepCopy('own', createQueryClient([]))

test('a phone that keeps no copy asks for none', async () => {
  await openAnotherPage()
  expect(asked).toBe(0)
})

test('a version that was withdrawn is replaced in the copy at the next contact, on whatever page', async () => {
  plan = replyWith(doreenVersion5)
  expect(await setPin(pin)).toEqual({ state: 'set' })
  expect(await keptVersion()).toBe(5)
  plan = replyWith(doreenVersion4)
  await openAnotherPage()
  expect(await keptVersion()).toBe(4)
  plan = replyWith(null)
  await openAnotherPage()
  expect(await keptVersion()).toBeUndefined()
})

const noNetwork = async (path: string) => {
  if (path === '/api/device-key') return Response.json(deviceKey)
  throw new TypeError('no network')
}

test('what came with the page is read anew, and kept as it came where it cannot be', async () => {
  const withPlan = () =>
    createQueryClient([{ name: 'getPlan', params: { person: 'me' }, reply: replyWith(doreenVersion5) }])
  plan = replyWith(doreenVersion4)
  await keepCopy('own', withPlan())
  expect([asked, await keptVersion()]).toEqual([1, 4])
  vi.stubGlobal('fetch', noNetwork)
  await keepCopy('own', withPlan())
  expect(await keptVersion()).toBe(5)
})

test('without an answer the copy stays', async () => {
  vi.stubGlobal('fetch', noNetwork)
  await openAnotherPage()
  expect(await keptVersion()).toBe(5)
})

test('what somebody told us of how to talk with each other is there without signal, so that each request carries it', async () => {
  const needs = { answers: { help: ['large-print'] }, saidAt: asOf }
  const read = [
    { name: 'getPlan' as const, params: { person: 'me' }, reply: replyWith(doreenVersion5) },
    { name: 'getCommunicationNeeds' as const, params: { person: 'me' }, reply: needs },
  ]
  plan = replyWith(doreenVersion5)
  await keepCopy('own', createQueryClient(read))
  vi.stubGlobal('fetch', noNetwork)
  const later = createQueryClient([])
  expect(await openCopy(pin, later)).toMatchObject({ state: 'opened' })
  expect(later.getQueryData(['getCommunicationNeeds', { person: 'me' }])).toEqual(needs)
})

test('where there is nothing more to read the copy goes', async () => {
  plan = 404
  await openAnotherPage()
  expect(await keptVersion()).toBe('none')
  expect(store.content.records.size + store.content.locks.size).toBe(0)
})
