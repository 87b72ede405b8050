import { expect, test } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import type { Problem } from '#contract/problem.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { startServer } from '../server.ts'

const { put, signIn, later, owner } = await startServer()
const plan = (version: number, change: Partial<Plan> = {}): Plan => ({ ...doreenVersion5, version, ...change })
const address = (version: number | string) => `RC-20417/plans/${version}`
const problemOf = async (response: Response): Promise<Problem> => response.json()
const fieldsOf = async (response: Response) => (await problemOf(response)).fields?.map(({ path }) => path)

test('a plan that a council puts is what the person reads next', async () => {
  const doreen = await signIn('doreen')
  const read = async () => (await doreen.ask('/api/people/me/plan')).json()
  expect(await read()).toMatchObject({ plan: { version: 5 }, person: { name: 'Doreen Pebble', callMe: 'Doreen' } })
  const sent = plan(6, { from: '2026-12-07', keepingWell: [{ text: 'Drink before you are thirsty.' }] })
  const response = await put(address(6), sent)
  expect(response.status).toBe(200)
  const { reference, receivedAt } = await response.json()
  expect(reference).toBe('RC-20417')
  expect(await read()).toMatchObject({ plan: sent, receivedAt })
})

test('the same plan sent again gets the same receipt, and nothing twice', async () => {
  const first = await (await put(address(7), plan(7))).json()
  later(5)
  expect(await (await put(address(7), plan(7))).json()).toEqual(first)
  const doreen = owner.selectFrom('person').select('id').where('reference', '=', 'RC-20417')
  const rows = await owner
    .selectFrom('plan_section')
    .select('section')
    .where('person_id', 'in', doreen)
    .where('version', '=', 7)
    .execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(({ section }) => section)).size).toBe(rows.length)
})

test('two deliveries of one plan at the same moment are one plan', async () => {
  const both = await Promise.all([put(address(8), plan(8)), put(address(8), plan(8))])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(await both[0].json()).toEqual(await both[1].json())
})

test('the same version with other content is refused, and the first stays', async () => {
  await put(address(9), plan(9))
  const response = await put(address(9), plan(9, { keepingWell: [{ text: 'Something else altogether.' }] }))
  expect(response.status).toBe(409)
  expect(await problemOf(response)).toMatchObject({ type: '/problems/conflict' })
  const doreen = await signIn('doreen')
  expect((await (await doreen.ask('/api/people/me/plan')).json()).plan.keepingWell).toEqual(doreenVersion5.keepingWell)
})

test('an older version that comes late does not take the place of a newer one', async () => {
  expect((await put(address(3), plan(3))).status).toBe(200)
  const doreen = await signIn('doreen')
  expect((await (await doreen.ask('/api/people/me/plan')).json()).plan.version).toBe(9)
})

const budget: Plan['budget'] = { status: 'final', total: 238_00, council: 178_45, person: 59_00, others: [] }
const [visit] = doreenVersion5.support
test.each<[string, object, string]>([
  ['a field is misspelt', { ...plan(20), keepingWel: [] }, 'keepingWel'],
  ['a field within is misspelt', { ...plan(20), budget: { ...doreenVersion5.budget, totl: 1 } }, 'budget.totl'],
  ['something is missing', { ...plan(20), needs: undefined }, 'needs'],
  ['the shares do not add up', plan(20, { budget }), 'budget.total'],
  ['the support does not add up', plan(20, { support: doreenVersion5.support.slice(1) }), 'budget.total'],
  [
    'a need is not there',
    plan(20, { options: [{ ...doreenVersion5.options[0], needs: ['x'] }] as never }),
    'options.0.needs.0',
  ],
  ['an id is there twice', plan(20, { budget: undefined, support: [visit, visit] as never }), 'support.1.id'],
  ['a day does not exist', plan(20, { from: '2026-02-30' }), 'from'],
  ['money is not whole pence', plan(20, { budget: { ...budget, person: 59.55 } as never }), 'budget.person'],
  ['words have a character that cannot be kept', plan(20, { keepingWell: [{ text: 'a\0b' }] }), 'keepingWell.0.text'],
  ['words have half of a character', plan(20, { keepingWell: [{ text: 'a\ud800' }] }), 'keepingWell.0.text'],
])('a plan in which %s is refused, naming the field', async (_, body, field) => {
  const response = await put(address(20), body)
  expect(response.status).toBe(422)
  expect(await fieldsOf(response)).toContain(field)
})

test('what is wrong with a field is said in words', async () => {
  const { detail } = await problemOf(await put(address(20), { ...plan(20), needs: 'none' }))
  expect(detail).toBe('needs: Invalid input: expected array, received string')
})

test('the version in the address must be the version in the plan', async () => {
  expect(await fieldsOf(await put(address(21), plan(22)))).toEqual(['version'])
  for (const version of ['0', '01', '-1', '1.0', 'x', '10000'])
    expect((await put(address(version), plan(1))).status).toBe(422)
})

test('a person is put, corrected, and the same again has the same receipt', async () => {
  const edie = { givenName: 'Edie', familyName: 'Samphire', dateOfBirth: '1950-01-02' }
  const first = await (await put('RC-90001', edie)).json()
  later(5)
  expect(await (await put('RC-90001', edie)).json()).toEqual(first)
  const corrected = await (await put('RC-90001', { ...edie, callMe: 'Ede' })).json()
  expect(corrected.receivedAt > first.receivedAt).toBe(true)
  const rows = await owner.selectFrom('person').selectAll().where('reference', '=', 'RC-90001').execute()
  expect(rows).toMatchObject([{ given_name: 'Edie', call_me: 'Ede' }])
})

test.each<[string, object]>([
  ['surname', { givenName: 'A', surname: 'B', dateOfBirth: '1950-01-02' }],
  ['dateOfBirth', { givenName: 'A', familyName: 'B', dateOfBirth: '1950-13-02' }],
  ['givenName', { givenName: 'A\0', familyName: 'B', dateOfBirth: '1950-01-02' }],
])('a person with a wrong %s is refused, naming it', async (field, body) => {
  const response = await put('RC-90002', body)
  expect(response.status).toBe(422)
  expect((await problemOf(response)).detail).toContain(field)
})
