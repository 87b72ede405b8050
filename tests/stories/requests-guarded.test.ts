import { beforeEach, describe, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import type { Receipt } from '#contract/service-request.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Who may not send or read a request, and what cannot be one. */
const { signIn, visitor, owner, put, later, lines } = await startServer()
const answers = { grounds: ['something-changed'], words: 'The lanternfish by the harbour wall', place: 'my-home' }
const body = (change: object = {}) => ({ journey: 'plan-review', answers: { ...answers, ...change } })
const at = (id: string, person = 'me') => `/api/people/${person}/service-requests/${id}`
const send = (who: Visitor, id: string, sent: object = body()) => who.call('PUT', at(id), sent)
const everyRow = () => owner.selectFrom('service_request').selectAll().orderBy('id').execute()
const audits = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').execute()
const typeOf = async (response: Response) => (await response.json()).type
const list = async (who: Visitor) => (await (await who.ask('/api/people/me/service-requests')).json()).requests

let doreen: Visitor
let id: string
beforeEach(async () => {
  later(5)
  doreen = await signIn('doreen')
  id = crypto.randomUUID()
})

describe('an id that is somebody else’s', () => {
  const others: [string, () => Promise<Visitor>][] = [
    ['by another person of the council', () => signIn('jordan')],
    ['by a person of another council', () => signIn('arthur')],
  ]
  test.each(others)('is refused when it is sent %s, and says nothing of it', async (_, other) => {
    await send(doreen, id)
    const [before, who] = [await everyRow(), await other()]
    const refused = await Promise.all([body(), body({ words: 'Something else' })].map((sent) => send(who, id, sent)))
    for (const response of refused)
      expect([response.status, await response.json()]).toEqual([
        409,
        { type: '/problems/other-owner', title: 'Somebody else began this', status: 409 },
      ])
    expect(await everyRow()).toEqual(before)
    const { account, person } = await (await who.ask('/api/session')).json()
    expect((await audits())[0]).toMatchObject({
      actor: account,
      person_id: person,
      action: 'putServiceRequest',
      record: `request ${id}`,
      basis: 'none',
      outcome: 'denied',
    })
  })

  test('is refused to another sign-in of the same person, who reads it all the same', async () => {
    await send(doreen, id)
    const { account, person } = await (await doreen.ask('/api/session')).json()
    const other = await signIn('jordan')
    const { account: others, person: before } = await (await other.ask('/api/session')).json()
    const link = (one: string, to: string | null) =>
      owner.updateTable('account').set({ person_id: to }).where('id', '=', one).execute()
    await link(account, null)
    await link(others, person)
    const response = await send(other, id)
    expect([response.status, await typeOf(response)]).toEqual([409, '/problems/other-owner'])
    expect((await other.ask(at(id))).status).toBe(200)
    await link(others, before)
    await link(account, person)
  })

  test.each(others)('is not there to be read %s, and that it was asked for is kept', async (_, other) => {
    await send(doreen, id)
    const who = await other()
    const response = await who.ask(at(id))
    expect(response.status).toBe(404)
    expect((await audits())[0]).toMatchObject({
      action: 'getServiceRequest',
      record: `request ${id}`,
      outcome: 'denied',
    })
    expect(await response.text()).toBe(await (await who.ask(at(crypto.randomUUID()))).text())
    expect((await list(who)).filter((one: Receipt) => one.id === id)).toEqual([])
    const { person } = await (await doreen.ask('/api/session')).json()
    for (const path of [at(id, person), `/api/people/${person}/service-requests`])
      expect((await who.ask(path)).status).toBe(404)
    expect((await who.call('PUT', at(crypto.randomUUID(), person), body())).status).toBe(404)
  })
})

test.each<[string, object, string]>([
  ['a question is not answered', body({ grounds: [] }), 'answers.grounds: required, in the step why'],
  ['a later one is missing', body({ place: undefined }), 'answers.place: required, in the step meeting'],
  ['a text is too long', body({ words: 'x'.repeat(2001) }), 'answers.words: tooLong, in the step why'],
  ['something else is ticked', body({ grounds: ['because'] }), 'answers.grounds: invalid, in the step why'],
  ['two are wrong', body({ grounds: [], place: 'x' }), 'answers.grounds: required, in the step why; answers.place: in'],
  [
    'it is asked for by these answers',
    body({ place: 'somewhere-else' }),
    'answers.elsewhere: required, in the step el',
  ],
  ['a name is misspelt', body({ wrods: 'x' }), 'answers.wrods: is not a field we know'],
  ['a name is one that every object has', body({ constructor: 'x' }), 'answers.constructor: is not a field we know'],
  ['there is no such journey', { ...body(), journey: 'nothing' }, 'journey: is none that can be asked for here'],
  ['there is no journey', { answers }, 'journey: is missing'],
  ['it says whose it is', { ...body(), owner: 'x' }, 'owner: is not a field we know'],
  ['it says where it stands', { ...body(), stage: 'decided' }, 'stage: is not a field we know'],
  ['it says what was done', { ...body(), steps: [] }, 'steps: is not a field we know'],
  ['it has a character that cannot be kept', body({ words: 'a\0b' }), 'answers.words: has a character that cannot be'],
  ['it has half of a character', body({ words: 'a\ud800' }), 'answers.words: has a character that cannot be'],
])('where %s, nothing is kept, and what to mend is named', async (_, sent, detail) => {
  const before = await everyRow()
  const response = await send(doreen, id, sent)
  expect(response.status).toBe(422)
  expect((await response.json()).detail).toContain(detail)
  expect(await everyRow()).toEqual(before)
})

test('a journey that this council does not offer cannot be sent, nor begun, nor opened', async () => {
  const council = councils.find(({ hostnames }) => doreen.origin.includes(hostnames[0] ?? ''))
  const offered = council?.journeys.splice(0) ?? []
  expect((await send(doreen, id)).status).toBe(422)
  expect((await doreen.ask('/api/people/me/drafts/plan-review')).status).toBe(404)
  expect((await doreen.ask('/ask/plan-review')).status).toBe(404)
  expect((await doreen.submit('/ask/plan-review/why')).status).toBe(404)
  council?.journeys.push(...offered)
  expect((await send(doreen, id)).status).toBe(200)
})

test('what is done is written down by its number, and no word of it, there or in the log', async () => {
  const { reference } = await (await send(doreen, id)).json()
  await doreen.ask(at(id))
  await list(doreen)
  const rows = await audits()
  expect(rows.slice(0, 3).map(({ action, record, basis, outcome }) => [action, record, basis, outcome])).toEqual([
    ['listServiceRequests', 'requests', 'self', 'done'],
    ['getServiceRequest', `request ${reference}`, 'self', 'done'],
    ['putServiceRequest', `request ${reference}`, 'self', 'done'],
  ])
  for (const said of [rows, lines]) expect(JSON.stringify(said)).not.toMatch(/lanternfish|something-changed/)
})

test.each([{ state: 'suspended' }, { state: 'died', on: '2026-11-18' }])(
  'while the record is $state nothing is sent or read',
  async (closing) => {
    await send(doreen, id)
    await put('RC-20417/standing', closing)
    const before = await everyRow()
    const asked = [send(doreen, crypto.randomUUID()), doreen.ask(at(id)), doreen.ask('/api/people/me/service-requests')]
    for (const response of await Promise.all(asked))
      expect([response.status, await typeOf(response)]).toEqual([403, '/problems/closed'])
    expect(await everyRow()).toEqual(before)
    await put('RC-20417/standing', { state: 'open' })
  },
)

test('who is linked to nobody sends nothing, and neither does who is not signed in', async () => {
  const before = await everyRow()
  expect((await send(await signIn('sam'), id)).status).toBe(404)
  expect((await send(visitor(), id)).status).toBe(401)
  expect(await everyRow()).toEqual(before)
})
