import { beforeEach, describe, expect, test } from 'vitest'
import type { PlanReply } from '#contract/api.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Saying whether one agrees: to the version that was read, after it was talked through, and to no other (R25–R27). */
const { signIn, owner, put, withdraw, later } = await startServer()
const at = (id: string) => `/api/people/me/service-requests/${id}`
const typeOf = async (response: Response) => (await response.json()).type
const plan = async (who: Visitor): Promise<PlanReply> => (await who.ask('/api/people/me/plan')).json()
const frozenOf = async (who: Visitor) => (await plan(who)).toAgree?.frozen ?? ''
const send = (who: Visitor, id: string, answers: object) =>
  who.call('PUT', at(id), { journey: 'agree-plan', answers: { agree: 'all', ...answers } })
const rows = () => owner.selectFrom('service_request').selectAll().where('journey', '=', 'agree-plan').execute()
const leads = async (response: Promise<Response>) => {
  const { status, headers } = await response
  return [status, headers.get('location')]
}

let doreen: Visitor
let id: string
// Beyond the versions of every sample plan.
let version = 50
const publish = async (agreement: object, more: object = {}) => {
  version += 1
  const body = { ...doreenVersion5, version, agreement: { ...doreenVersion5.agreement, ...agreement }, ...more }
  expect((await put(`RC-20417/plans/${version}`, body)).status).toBe(200)
}
beforeEach(async () => {
  later(5)
  doreen = await signIn('doreen')
  id = crypto.randomUUID()
  await publish({})
})

test('the plan says which version waits, and since when it may be answered', async () => {
  const { toAgree } = await plan(doreen)
  expect(toAgree).toEqual({
    version,
    from: doreenVersion5.from,
    talkedThrough: doreenVersion5.agreement.talkedThrough,
    frozen: expect.stringMatching(new RegExp(`^${version} [\\w-]{43}$`)),
  })
})

test('an answer is kept with the version and the hash that it is about, and the plan says that it was given', async () => {
  const frozen = await frozenOf(doreen)
  expect((await send(doreen, id, { frozen })).status).toBe(200)
  expect((await rows()).at(-1)?.answers).toEqual({ frozen, agree: 'all' })
  expect((await plan(doreen)).toAgree?.answered).toMatchObject({ request: id })
})

test('one that was taken back was not given', async () => {
  await send(doreen, id, { frozen: await frozenOf(doreen) })
  await doreen.call('PUT', `${at(id)}/steps/${crypto.randomUUID()}`, { kind: 'withdrawn' })
  expect((await plan(doreen)).toAgree).not.toHaveProperty('answered')
})

describe('is refused, and nothing is kept,', () => {
  const refused = async (frozen: string) => {
    const before = await rows()
    const response = await send(doreen, id, { frozen })
    expect([response.status, await typeOf(response)]).toEqual([409, '/problems/other-version'])
    expect(await rows()).toEqual(before)
  }

  test('of a version that is not the newest any more', async () => {
    const frozen = await frozenOf(doreen)
    await publish({}, { keepingWell: [{ text: 'Other words.' }] })
    await refused(frozen)
  })

  test('of a version that was withdrawn', async () => {
    const frozen = await frozenOf(doreen)
    await withdraw(`RC-20417/plans/${version}`)
    await refused(frozen)
  })

  test('of the right number with another hash', async () => {
    await refused(`${version} ${'x'.repeat(43)}`)
  })

  test('before anybody has talked it through with them', async () => {
    const frozen = await frozenOf(doreen)
    await publish({ talkedThrough: undefined })
    const { toAgree } = await plan(doreen)
    expect([toAgree?.version, toAgree?.frozen]).toEqual([version, undefined])
    await refused(frozen)
  })

  test('when the council has written the answer down already', async () => {
    const frozen = await frozenOf(doreen)
    await publish({ state: 'agreed', on: '2026-11-20' })
    expect((await plan(doreen)).toAgree).toBeUndefined()
    await refused(frozen)
  })

  test('of another person’s plan', async () => {
    await refused(await frozenOf(await signIn('leila')))
  })
})

test('what we have already has its receipt, though the plan has changed since', async () => {
  const frozen = await frozenOf(doreen)
  const first = await (await send(doreen, id, { frozen })).text()
  await publish({})
  expect(await (await send(doreen, id, { frozen })).text()).toBe(first)
})

describe('without a script', () => {
  const fill = (step: string, fields: Record<string, string | string[]> = {}) =>
    leads(doreen.submit(`/ask/agree-plan/${step}`, fields))
  const draft = async () => (await doreen.ask('/api/people/me/drafts/agree-plan')).json()
  beforeEach(() => owner.deleteFrom('draft').execute())

  test('an answer in part leads through its parts and reasons, and is sent', async () => {
    const frozen = await frozenOf(doreen)
    expect(await fill('answer', { frozen, agree: 'part' })).toEqual([303, '/ask/agree-plan/which-parts'])
    expect((await fill('which-parts', { parts: ['budget'] }))[0]).toBe(422)
    expect(await fill('which-parts', { parts: ['budget'], partWords: 'It is too little.' })).toEqual([
      303,
      '/ask/agree-plan/with-you',
    ])
    await fill('with-you')
    await fill('communication')
    const { id: request } = await draft()
    expect(await fill('check', { request })).toEqual([303, `/requests/${request}?sent`])
    expect((await rows()).at(-1)?.answers).toMatchObject({ frozen, parts: ['budget'], partWords: 'It is too little.' })
  })

  test('a plan that has changed meanwhile leads to the question that says so, with the words kept', async () => {
    await fill('answer', { frozen: await frozenOf(doreen), agree: 'none' })
    await fill('why-not', { why: 'The lanternfish is gone.' })
    await publish({})
    const { id: request } = await draft()
    expect(await fill('check', { request })).toEqual([303, '/ask/agree-plan/answer'])
    expect((await draft()).answers).toMatchObject({ why: 'The lanternfish is gone.' })
  })

  test('nobody goes on without a version', async () => {
    const { status, input } = await doreen.see('/ask/agree-plan/answer')
    expect([status, input.page]).toEqual([200, 'ask-step'])
    expect((await fill('answer', { agree: 'all' }))[0]).toBe(422)
    expect((await fill('answer', { frozen: 'x', agree: 'all' }))[0]).toBe(422)
  })
})
