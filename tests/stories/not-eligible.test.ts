import { expect, test } from 'vitest'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { pages } from '#portal/pages.ts'
import { startServer } from '../server.ts'

const { put, signIn, later, owner, keys, visitor } = await startServer()
const decision = {
  decidedOn: '2026-11-02',
  reasons: [{ text: 'You can wash, dress and cook by yourself.', easyRead: 'You can do these things.' }],
  advice: [{ text: 'A rail by the bath would make it safer.' }, { text: 'The walking group meets on Tuesdays.' }],
}
const planPages = Object.values(pages).flatMap(({ needs, reads, path }) =>
  needs === 'read-plan' && reads.some(({ name }) => name === 'getPlan') && path !== '/decision' ? [path] : [],
)
const decide = (body: object = decision) => put('RC-40318/not-eligible', body)
const withdraw = (reference = 'RC-40318', council = 'redcar-cleveland') =>
  visitor(council).ask(`/api/council/people/${reference}/not-eligible`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${keys[council]}`, 'content-type': 'application/json' },
  })
const read = async (person: string) => (await (await signIn(person)).ask('/api/people/me/plan')).json()
const lastAudit = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()

test('someone who is not eligible reads the reasons and the advice in full, in place of each page about a plan', async () => {
  expect((await read('pat')).notEligible).toBeUndefined()
  expect((await decide()).status).toBe(200)
  const pat = await signIn('pat')
  for (const path of planPages) expect((await pat.ask(path)).headers.get('location')).toBe('/decision')
  const { status, input } = await pat.see('/decision')
  expect([status, input.page]).toEqual([200, 'decision'])
  expect(input.reads[0]?.reply).toMatchObject({ plan: null, notEligible: decision })
  expect(await lastAudit()).toMatchObject({ action: 'getPlan', record: 'decision of 2026-11-02', outcome: 'done' })
})

test('the same sent again has the same receipt, and a later decision takes its place', async () => {
  const first = await (await decide()).json()
  later(5)
  expect(await (await decide()).json()).toEqual(first)
  const later2 = await (await decide({ ...decision, decidedOn: '2026-11-20' })).json()
  expect(later2.receivedAt > first.receivedAt).toBe(true)
  expect((await read('pat')).notEligible.decidedOn).toBe('2026-11-20')
})

test.each<[string, object]>([
  ['reasons', { ...decision, reasons: [] }],
  ['advice', { ...decision, advice: [] }],
  ['advice', { decidedOn: decision.decidedOn, reasons: decision.reasons }],
  ['decidedOn', { ...decision, decidedOn: '20 November' }],
  ['because', { ...decision, because: 'x' }],
])('a decision without its %s, or with something else, is refused', async (field, body) => {
  const response = await decide(body)
  expect(response.status).toBe(422)
  expect((await response.json()).detail).toContain(field)
})

test('taken back it is gone, and again it is the same', async () => {
  await decide()
  for (let times = 0; times < 2; times += 1) expect((await withdraw()).status).toBe(200)
  expect((await read('pat')).notEligible).toBeUndefined()
  expect((await withdraw('RU-2045')).status).toBe(404)
})

test('a plan comes before it: whoever has a plan reads the plan', async () => {
  await put('RC-20417/not-eligible', decision)
  const reply = await read('doreen')
  expect([reply.plan.version, reply.notEligible]).toEqual([5, undefined])
  await decide()
  await put('RC-40318/plans/1', { ...doreenVersion5, version: 1 })
  expect((await read('pat')).notEligible).toBeUndefined()
})
