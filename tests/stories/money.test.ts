import { expect, test } from 'vitest'
import type { PlanReply } from '#contract/api.ts'
import type { Plan } from '#contract/plan.ts'
import type { Problem } from '#contract/problem.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { startServer } from '../server.ts'

const { put, signIn } = await startServer()
const { budget, contribution, directPayment } = doreenVersion5
if (!budget || !contribution || !directPayment) throw new Error('Doreen’s plan has all of her money')

const pages = ['/money', '/money/contribution'] as const
test.each(pages)('%s is drawn from the plan, for whoever has one, and for who has none yet', async (path) => {
  for (const [person, has] of [
    ['doreen', true],
    ['arthur', true],
    ['priya', true],
    ['pat', false],
  ] as const) {
    const { status, input } = await (await signIn(person)).see(path)
    expect([status, input.reads.length]).toEqual([200, 1])
    const reply = input.reads[0]?.reply as PlanReply | undefined
    expect(Boolean(reply?.plan?.budget)).toBe(has)
  }
})

test('who reads their money gets every line and figure of it as the council sent it', async () => {
  const doreen = await signIn('doreen')
  const reply = await (await doreen.ask('/api/people/me/plan')).json()
  expect(reply.plan).toMatchObject({ budget, contribution, directPayment })
})

const wrong: [string, Partial<Plan>][] = [
  ['budget.total', { budget: { ...budget, council: 178_40 } }],
  ['contribution.figures.contribution', { budget: { ...budget, person: 58_55, council: 179_45 } }],
]
test.each(wrong)(
  'a wrong sum at %s is refused, naming it, and taken when the council says that it knows',
  async (field, change) => {
    const version = 30 + wrong.findIndex(([one]) => one === field)
    const address = `RC-20417/plans/${version}`
    const refused = await put(address, { ...doreenVersion5, version, ...change })
    expect(refused.status).toBe(422)
    expect(((await refused.json()) as Problem).fields?.map(({ path }) => path)).toEqual([field])
    const known = { ...doreenVersion5, version, budget: { ...change.budget, knownNotToAddUp: true } }
    expect((await put(address, known)).status).toBe(200)
    const doreen = await signIn('doreen')
    expect((await (await doreen.ask('/api/people/me/plan')).json()).plan.budget).toEqual(known.budget)
    expect((await doreen.see('/money')).status).toBe(200)
  },
)

test('a direct payment for what the council pays is refused, naming the item', async () => {
  const paid = { ...directPayment, support: ['morning-visit'] }
  const refused = await put('RC-20417/plans/40', { ...doreenVersion5, version: 40, directPayment: paid })
  expect(((await refused.json()) as Problem).fields?.map(({ path }) => path)).toEqual(['directPayment.support.0'])
})
