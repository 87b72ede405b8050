import { expect, test } from 'vitest'
import { doreenVersion4 } from '#mocks/people/doreen/version-4.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { startServer } from '../server.ts'

const { signIn, owner, put, withdraw } = await startServer()
const doreen = await signIn('doreen')
const read = async (path: string) => (await doreen.ask(`/api/people/me/${path}`)).json()
const carers = (version: number) => ({ ...doreenVersion4, version, keepingWell: [{ text: 'Take a break each week.' }] })
const lastAudit = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()

test('who has no support plan as a carer is told so', async () => {
  expect(await read('carers-plan')).toMatchObject({ plan: null, receivedAt: null })
  expect((await read('plan')).carersPlan).toBeUndefined()
  expect((await doreen.see('/carers-plan')).status).toBe(200)
})

test('a carer’s support plan is a plan of its own, beside the care and support plan', async () => {
  const before = await read('plan')
  expect((await put('RC-20417/carers-plans/5', carers(5))).status).toBe(200)
  expect((await put('RC-20417/carers-plans/6', { ...doreenVersion5, version: 6 })).status).toBe(200)
  const mine = await read('carers-plan')
  expect(mine).toMatchObject({ plan: { version: 6 }, changed: { since: 5 }, carersPlan: 'also' })
  expect(await lastAudit()).toMatchObject({ action: 'getCarersPlan', record: 'carer’s plan 6' })
  expect(await read('plan')).toEqual({ ...before, carersPlan: 'also' })
  expect((await read('plans')).versions).toHaveLength(2)
})

test('each kind has its own numbers, and the same number with other content is refused', async () => {
  expect((await put('RC-20417/carers-plans/5', carers(5))).status).toBe(200)
  expect((await put('RC-20417/carers-plans/5', { ...carers(5), keepingWell: [] })).status).toBe(409)
  expect((await put('RC-20417/plans/5', doreenVersion5)).status).toBe(200)
})

test('it is withdrawn without touching the care and support plan', async () => {
  expect((await withdraw('RC-20417/carers-plans/6')).status).toBe(200)
  expect((await read('carers-plan')).plan.version).toBe(5)
  await withdraw('RC-20417/carers-plans/5')
  expect(await read('carers-plan')).toMatchObject({ plan: null })
  expect(await read('plan')).toMatchObject({ plan: { version: 5 } })
  expect((await read('plan')).carersPlan).toBeUndefined()
  expect((await put('RC-20417/carers-plans/5', carers(5))).status).toBe(409)
})

test('somebody else’s is not there', async () => {
  const { id } = await owner
    .selectFrom('person')
    .select('id')
    .where('reference', '=', 'RC-20417')
    .executeTakeFirstOrThrow()
  const jordan = await signIn('jordan')
  expect((await jordan.ask(`/api/people/${id}/carers-plan`)).status).toBe(404)
  expect(await lastAudit()).toMatchObject({ action: 'getCarersPlan', outcome: 'denied', person_id: id })
})

test('who has a support plan as a carer and no other reads it wherever a plan is read', async () => {
  const tamsin = await signIn('tamsin')
  const { plan, carersPlan } = await (await tamsin.ask('/api/people/me/plan')).json()
  expect(carersPlan).toBe('only')
  expect(plan).toEqual((await (await tamsin.ask('/api/people/me/carers-plan')).json()).plan)
  expect(await lastAudit()).toMatchObject({ action: 'getCarersPlan', record: 'carer’s plan 1' })
  expect(plan.budget.total).toBeGreaterThan(0)
})

test('a decision that there is no plan is read first, also by a carer with a plan', async () => {
  const colin = await signIn('colin')
  const reference = samplePeople.find(({ id }) => id === 'colin')?.reference
  expect((await put(`${reference}/carers-plans/1`, carers(1))).status).toBe(200)
  const reply = await (await colin.ask('/api/people/me/plan')).json()
  expect(reply).toMatchObject({ plan: null, carersPlan: 'also', notEligible: expect.anything() })
})
