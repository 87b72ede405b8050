import { beforeEach, expect, test } from 'vitest'
import { redcarCleveland } from '#contract/councils/redcar-cleveland.ts'
import { rutland } from '#contract/councils/rutland.ts'
import { sweepDrafts } from '#server/drafts.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { signIn, visitor, owner, database, put, later, lines, clock } = await startServer()
const at = (journey = 'plan-review', person = 'me') => `/api/people/${person}/drafts/${journey}`
const answers = { grounds: ['something-changed'], words: 'The lanternfish by the harbour wall', place: 'my-home' }
const read = async (who: Visitor) => (await who.ask(at())).json()
const keep = (who: Visitor, kept: object, id: string = crypto.randomUUID()) =>
  who.call('PUT', at(), { id, answers: kept })
const send = (who: Visitor, id: string, journey = 'plan-review') =>
  who.call('PUT', `/api/people/me/service-requests/${id}`, { journey, answers })
const rows = () => owner.selectFrom('draft').selectAll().orderBy('id').execute()
const days = (count: number) => later(count * 24 * 60)

let doreen: Visitor
let id: string
beforeEach(async () => {
  later(5)
  await owner.deleteFrom('draft').execute()
  doreen = await signIn('doreen')
  id = crypto.randomUUID()
})

test('where nothing is answered there is a new id each time, and nothing is kept', async () => {
  const [first, second] = [await read(doreen), await read(doreen)]
  expect(first).toEqual({ id: expect.any(String), answers: {}, savedAt: null })
  expect(second.id).not.toBe(first.id)
  expect(await rows()).toEqual([])
})

test('what is written is there in the next session, with its id and its moment', async () => {
  const kept = await (await keep(doreen, answers, id)).json()
  expect(kept).toEqual({ id, answers, savedAt: clock.now.toISOString() })
  later(60)
  expect(await read(await signIn('doreen'))).toEqual(kept)
})

test('it takes the place of what was written before', async () => {
  await keep(doreen, answers)
  await keep(doreen, { grounds: ['something-else'] }, id)
  expect(await read(doreen)).toMatchObject({ id, answers: { grounds: ['something-else'] } })
  expect(await rows()).toHaveLength(1)
})

test.each<[string, object]>([
  ['nothing yet', {}],
  ['a later answer only', { place: 'phone' }],
  ['what no field takes', { place: 'the moon', grounds: ['because'] }],
  ['longer text than may be sent', { words: 'x'.repeat(8000) }],
  ['an empty answer', { words: '', grounds: [] }],
  ['what these answers do not ask', { place: 'my-home', elsewhere: 'The library' }],
])('%s is kept as it is written', async (_, written) => {
  expect((await keep(doreen, written)).status).toBe(200)
  expect((await read(doreen)).answers).toEqual(written)
})

test.each<[string, object, string]>([
  ['more than any field may hold', { words: 'x'.repeat(8001) }, 'answers.words'],
  ['a name that no step asks for', { wrods: 'x' }, 'answers.wrods: is not a field we know'],
  ['a name that is none', { 'a-b': 'x' }, 'answers.a-b'],
  ['no words', { words: 3 }, 'answers.words'],
  ['a character that cannot be kept', { words: 'a\0b' }, 'answers.words: has a character that cannot be kept'],
  ['half of a character among what is ticked', { grounds: ['a\udfff'] }, 'answers.grounds.0: has a character that'],
])('%s is refused, and what was kept stays', async (_, written, detail) => {
  await keep(doreen, answers)
  const before = await rows()
  const response = await keep(doreen, written)
  expect([response.status, (await response.json()).detail]).toEqual([422, expect.stringContaining(detail)])
  expect(await rows()).toEqual(before)
})

test('a journey that is not there has no draft', async () => {
  for (const journey of ['nothing', 'constructor']) {
    expect((await doreen.ask(at(journey))).status).toBe(404)
    expect((await doreen.call('PUT', at(journey), { id, answers: {} })).status).toBe(404)
    expect((await doreen.call('DELETE', at(journey))).status).toBe(404)
  }
  expect((await doreen.ask(at('Plan%20review'))).status).toBe(422)
})

test('what was kept under a name that is not asked for any more is left out', async () => {
  await keep(doreen, answers, id)
  const old = JSON.stringify({ ...answers, postcode: 'TS10 1SP' })
  await owner.updateTable('draft').set({ answers: old }).where('id', '=', id).execute()
  expect((await read(doreen)).answers).toEqual(answers)
})

test('it is seen by nobody else, also not by another sign-in of the same person', async () => {
  await keep(doreen, answers, id)
  const jordan = await signIn('jordan')
  for (const who of [jordan, await signIn('arthur')]) expect((await read(who)).answers).toEqual({})
  const [mine, theirs] = await Promise.all([doreen, jordan].map(async (who) => (await who.ask('/api/session')).json()))
  for (const method of ['PUT', 'DELETE'] as const)
    expect((await jordan.call(method, at('plan-review', mine.person), { id, answers })).status).toBe(404)
  const link = (account: string, person: string | null) =>
    owner.updateTable('account').set({ person_id: person }).where('id', '=', account).execute()
  await link(mine.account, null)
  await link(theirs.account, mine.person)
  const other = await read(jordan)
  await keep(jordan, {})
  await jordan.call('DELETE', at())
  await link(theirs.account, theirs.person)
  await link(mine.account, mine.person)
  expect([other.answers, (await read(doreen)).answers]).toEqual([{}, answers])
})

test('it is there for 28 days after it was last written in, and is then removed', async () => {
  await keep(doreen, answers)
  days(27)
  await keep(await signIn('doreen'), answers, id)
  days(28)
  later(-1)
  await sweepDrafts(database, [redcarCleveland, rutland], clock.now)
  expect((await read(await signIn('doreen'))).id).toBe(id)
  later(1)
  expect(await read(await signIn('doreen'))).toMatchObject({ answers: {}, savedAt: null })
  expect(await rows()).toHaveLength(1)
  await sweepDrafts(database, [rutland], clock.now)
  expect(await rows()).toHaveLength(1)
  await sweepDrafts(database, [redcarCleveland], clock.now)
  expect(await rows()).toEqual([])
})

test('sending forgets the draft of that id, and of no other', async () => {
  await keep(doreen, answers, id)
  expect((await send(doreen, crypto.randomUUID())).status).toBe(200)
  expect((await read(doreen)).id).toBe(id)
  await send(doreen, id)
  expect(await rows()).toEqual([])
})

test('what was sent is no draft again, however late it is kept', async () => {
  await send(doreen, id)
  const response = await keep(doreen, answers, id)
  expect([response.status, (await response.json()).type]).toEqual([409, '/problems/other-words'])
  expect(await rows()).toEqual([])
  await keep(doreen, { place: 'phone' })
  await owner.updateTable('draft').set({ id }).execute()
  expect((await read(doreen)).id).not.toBe(id)
  expect((await keep(doreen, { place: 'phone' })).status).toBe(200)
})

test('it is forgotten when it is asked to be, and once more', async () => {
  await keep(doreen, answers, id)
  for (let times = 0; times < 2; times += 1) expect((await doreen.call('DELETE', at())).status).toBe(200)
  expect([await rows(), (await read(doreen)).answers]).toEqual([[], {}])
})

test('while the record is closed it is neither read nor written, and is there afterwards', async () => {
  await keep(doreen, answers, id)
  await put('RC-20417/standing', { state: 'suspended' })
  const asked = [doreen.ask(at()), keep(doreen, {}), doreen.call('DELETE', at())]
  for (const response of await Promise.all(asked))
    expect([response.status, (await response.json()).type]).toEqual([403, '/problems/closed'])
  await put('RC-20417/standing', { state: 'open' })
  expect(await read(doreen)).toMatchObject({ id, answers })
})

test('who is linked to nobody has none, and neither has who is not signed in', async () => {
  const sam = await signIn('sam')
  expect([(await sam.ask(at())).status, (await keep(sam, {})).status]).toEqual([404, 404])
  expect([(await visitor().ask(at())).status, (await keep(visitor(), {})).status]).toEqual([401, 401])
  expect(await rows()).toEqual([])
})

test('each look is written down by the name of the journey, and no word that was written, there or in the log', async () => {
  await keep(doreen, answers)
  await read(doreen)
  await doreen.call('DELETE', at())
  const audits = await owner.selectFrom('audit').selectAll().orderBy('id', 'desc').execute()
  expect(audits.slice(0, 3).map(({ action }) => action)).toEqual(['deleteDraft', 'getDraft', 'putDraft'])
  for (const row of audits.slice(0, 3))
    expect(row).toMatchObject({ record: 'draft of plan-review', basis: 'self', outcome: 'done' })
  for (const said of [audits, lines]) expect(JSON.stringify(said)).not.toMatch(/lanternfish|something-changed/)
})
