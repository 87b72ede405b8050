import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { PlanReply } from '#contract/api.ts'
import { PlanVersionReply } from '#contract/plan-versions.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { startServer } from '../server.ts'

const { signIn } = await startServer()
const faultsOf = (schema: z.ZodMiniType, reply: unknown) => z.safeParse(schema, reply).error?.issues ?? []
const withPlans = samplePeople.filter(({ linked, plans }) => linked && plans.length > 0)

// The server parses a plan when it comes in, and not again each time it is read.
test.each(withPlans.map(({ id, plans }) => [id, plans] as const))(
  'every plan of %s is, as it is read, what the contract promises',
  async (id, plans) => {
    const person = await signIn(id)
    const answer = await person.ask('/api/people/me/plan')
    // 403 is a record that the council has closed.
    expect([200, 403]).toContain(answer.status)
    if (answer.status === 200) expect(faultsOf(PlanReply, await answer.json())).toEqual([])
    for (const { version } of plans) {
      const reply = await person.ask(`/api/people/me/plans/${version}`)
      if (reply.status === 200) expect(faultsOf(PlanVersionReply, await reply.json())).toEqual([])
    }
  },
)
