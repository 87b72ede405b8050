import { expect, test } from 'vitest'
import type { PlanReply } from '#contract/api.ts'
import { startServer } from '../server.ts'

const { signIn, owner, put, visitor } = await startServer()
const idOf = async (reference: string) =>
  (await owner.selectFrom('person').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id
const audits = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').execute()
const planWords = async (response: Response): Promise<PlanReply> => response.json()

test('a person reads their own plan by “me” and by their id', async () => {
  const doreen = await signIn('doreen')
  const byId = await doreen.ask(`/api/people/${await idOf('RC-20417')}/plan`)
  expect(await planWords(byId)).toEqual(await planWords(await doreen.ask('/api/people/me/plan')))
})

test.each([
  ['of the same council', 'RC-31860'],
  ['of another council', 'RU-2045'],
])('the plan of somebody %s is not there, and that it was asked for is kept', async (_, reference) => {
  const [doreen, other] = [await signIn('doreen'), await idOf(reference)]
  const response = await doreen.ask(`/api/people/${other}/plan`)
  expect(response.status).toBe(404)
  const nobodys = await doreen.ask(`/api/people/${crypto.randomUUID()}/plan`)
  expect(await response.text()).toBe(await nobodys.text())
  const { account } = await (await doreen.ask('/api/session')).json()
  const [, denied] = await audits()
  expect(denied).toMatchObject({
    person_id: other,
    actor: account,
    action: 'getPlan',
    outcome: 'denied',
    basis: 'none',
  })
})

test('an id that is none is refused before anything is looked for', async () => {
  const doreen = await signIn('doreen')
  const before = (await audits()).length
  for (const id of ['1', 'RC-31860', '%00', '%E0%A4%A', "'%20or%20true--", '..%2f..'])
    expect((await doreen.ask(`/api/people/${id}/plan`)).status).toBe(422)
  expect(await audits()).toHaveLength(before)
})

test('someone who is linked to nobody is told so by every page about a plan, and the API has nothing', async () => {
  const sam = await signIn('sam')
  for (const path of ['/home', '/plan', '/week'])
    expect((await sam.ask(path)).headers.get('location')).toBe('/not-linked')
  expect((await sam.ask('/not-linked')).status).toBe(200)
  expect((await sam.ask('/api/people/me/plan')).status).toBe(404)
  const [denied] = await audits()
  expect(denied).toMatchObject({ person_id: null, action: 'getPlan', outcome: 'denied' })
})

test('someone whose plan is not written yet has a page that says so', async () => {
  const { status, input } = await (await signIn('pat')).see('/plan')
  expect(status).toBe(200)
  expect(input.reads[0]?.reply).toMatchObject({ plan: null, receivedAt: null, person: { name: 'Pat Dunlin' } })
})

test('a reading is written down once: who, whose, on what basis, which record', async () => {
  const doreen = await signIn('doreen')
  const { account, person } = await (await doreen.ask('/api/session')).json()
  for (const path of ['/plan', '/api/people/me/plan']) {
    const before = (await audits()).length
    await doreen.ask(path)
    const [row, ...others] = await audits()
    expect(others).toHaveLength(before)
    expect(row).toMatchObject({ actor_kind: 'account', actor: account, person_id: person, basis: 'self' })
    expect(row).toMatchObject({ action: 'getPlan', record: 'plan 5', outcome: 'done', council_id: 'redcar-cleveland' })
  }
})

test('a put is written down with the council’s key by name, and no word of what was put', async () => {
  await put('RC-70001', { givenName: 'Quillfeather', familyName: 'Zanzibar', dateOfBirth: '1950-01-02' })
  const [row] = await audits()
  expect(row).toMatchObject({ actor_kind: 'council', actor: 'sample', action: 'putPerson', basis: 'council' })
  expect(row?.person_id).toBe(await idOf('RC-70001'))
  const everything = JSON.stringify(await audits())
  for (const words of ['Quillfeather', 'Zanzibar', 'RC-', 'Lantern', 'sea front'])
    expect(everything).not.toContain(words)
})

test('nobody who is not signed in reads anything, and nothing is written down', async () => {
  const before = (await audits()).length
  expect((await visitor().ask('/api/people/me/plan')).status).toBe(401)
  expect((await visitor().ask(`/api/people/${await idOf('RC-20417')}/plan`)).status).toBe(401)
  expect(await audits()).toHaveLength(before)
})

test('what a council sends more than it may has no effect', async () => {
  const id = crypto.randomUUID()
  for (const extra of [{ council_id: 'rutland' }, { id }, { updated_at: '2020-01-01' }]) {
    const body = { givenName: 'A', familyName: 'B', dateOfBirth: '1950-01-02', ...extra }
    expect((await put('RC-70002', body)).status).toBe(422)
  }
  expect(await owner.selectFrom('person').select('id').where('reference', '=', 'RC-70002').execute()).toEqual([])
})
