import { expect, test } from 'vitest'
import { findOpenJourney } from '#contract/journeys/for-anyone.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { everyWay } from '../every-way.ts'
import { openAsking, openWays } from '../open-asking.ts'
import { startServer } from '../server.ts'

/** Asking without an account by plain forms: page by page, with nothing kept before it is sent, and followed by two codes. */
const server = await startServer()
const { visitor, owner, later, clock } = server
const { begin, ask, follow, answers } = openAsking(server)
const council = councilSide(server)
const rows = () => owner.selectFrom('service_request').selectAll().where('account_id', 'is', null).execute()

test.each(openWays)('%s is asked by forms alone, kept once, and followed by its codes', async (id) => {
  later(20)
  const before = (await rows()).length
  const sent = await ask(id)
  expect(sent).toMatchObject({ receivedAt: clock.now.toISOString() })
  expect((await rows()).length).toBe(before + 1)
  const { status, followed } = await follow(sent)
  expect([status, followed]).toEqual([
    200,
    { reference: sent.reference, journey: id, receivedAt: sent.receivedAt, stage: 'received', steps: [] },
  ])
})

test('what is wrong is said on its page, with all that was written', async () => {
  const page = await begin('plan-review')
  const wrong = await page.fill('about-whom', {})
  expect([wrong.status, wrong.input.asked]).toEqual([
    422,
    { faults: { aboutWhom: 'required' }, answers: { aboutWhom: '' } },
  ])
  const next = await page.fill('about-whom', { aboutWhom: 'someone-else' })
  expect([next.status, next.input.page, next.input.drawnAt]).toEqual([
    200,
    'anyone-step',
    '/without-account/plan-review/them',
  ])
})

test('one can go back without a script, and nothing is lost', async () => {
  const page = await begin('plan-review')
  await page.fill('about-whom', { aboutWhom: 'someone-else' })
  const back = await page.fill('them', { theirName: 'The lanternfish', go: 'about-whom' })
  expect([back.input.drawnAt, back.input.asked?.answers.theirName]).toEqual([
    '/without-account/plan-review/about-whom',
    'The lanternfish',
  ])
})

test.each(['../../plan', '%', 'nowhere'])('who is sent back to %j goes on instead', async (go) => {
  const page = await begin('plan-review')
  const next = await page.fill('about-whom', { aboutWhom: 'someone-else', go })
  expect([next.status, next.input.drawnAt]).toEqual([200, '/without-account/plan-review/them'])
})

test('nothing is kept of it before it is sent', async () => {
  const page = await begin('complaint')
  const counts = async () =>
    Promise.all(
      (['draft', 'service_request'] as const).map(
        async (table) => (await owner.selectFrom(table).selectAll().execute()).length,
      ),
    )
  const before = await counts()
  await page.fill('what-happened', { about: 'care', words: 'The lanternfish' })
  expect(await counts()).toEqual(before)
})

test('sent twice it is once; the council reads who asks, and nobody is looked up', async () => {
  later(20)
  const asked = answers('plan-review')
  const first = await ask('plan-review', asked)
  const again = await ask('plan-review', asked, first)
  expect(again).toEqual(first)
  const request = await council.read(first.reference)
  expect(request).toMatchObject({ person: null, askedBy: 'anyone', answers: asked })
})

test('the list of the council has it among the others, and its answer is read by the codes', async () => {
  later(20)
  const { next } = await council.listAll()
  const sent = await ask('plan-review')
  const { events } = await council.list(next)
  expect(events).toMatchObject([{ event: 'sent', request: { reference: sent.reference, person: null } }])
  for (const step of [councilSteps.acknowledged, councilSteps.looking, councilSteps.declined])
    expect((await council.put(sent.reference, step)).status).toBe(200)
  const { followed } = await follow(sent)
  expect([followed?.stage, followed?.steps.map(({ step }) => step.kind)]).toEqual([
    'decided',
    ['acknowledged', 'being-looked-at', 'declined'],
  ])
})

test('what is written without a script cannot be another journey’s, and a name that nobody asks for is dropped', async () => {
  const page = await begin('talk')
  page.carry({ number: '01632 960 001', forged: 'x' })
  const { input } = await page.fill('about', { topics: ['plan'] })
  expect(input.asked?.answers).not.toHaveProperty('forged')
})

test('only with both codes something is read, however they are typed; of anything else the answer is the same', async () => {
  later(20)
  const [one, other] = [await ask('talk'), await ask('talk')]
  const small = { reference: one.reference.toLowerCase().replace('-', ' '), code: ` ${one.code.replaceAll('-', '')}` }
  expect((await follow(small)).followed?.reference).toBe(one.reference)
  const wrong = [
    { reference: one.reference, code: other.code },
    { reference: other.reference, code: one.code },
    { reference: one.reference, code: '' },
    { reference: '', code: one.code },
    { reference: 'ABCD-EF23', code: 'ABCD-EFGH-2345' },
  ]
  for (const codes of wrong) expect(await follow(codes)).toMatchObject({ status: 422, followed: null })
})

test('reference and code of an account’s own request open nothing here', async () => {
  const doreen = await server.signIn('doreen')
  const id = crypto.randomUUID()
  const body = { journey: 'talk', answers: everyWay(findOpenJourney('talk') as never)[0] ?? {} }
  delete (body.answers as Record<string, unknown>).yourName
  const response = await doreen.call('PUT', `/api/people/me/service-requests/${id}`, body)
  const { reference } = await response.json()
  expect((await follow({ reference, code: '' })).followed).toBeNull()
})

test('who asks too often is told to ring, and others are not stopped', async () => {
  later(60)
  const busy = visitor()
  const codes = new URLSearchParams({ reference: 'ABCD-EF23', code: 'ABCD-EFGH-2345' })
  const tries = Array.from({ length: 22 }, () =>
    busy.ask('/without-account/follow', { method: 'POST', headers: { origin: busy.origin }, body: codes }),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect([...new Set(statuses)].toSorted()).toEqual([422, 429])
  expect((await follow({ reference: 'ABCD-EF23', code: 'x' })).status).toBe(422)
})

test.each(['direct-payment', 'nothing', 'toString'])('%s cannot be asked without an account', async (id) => {
  expect((await visitor().see(`/without-account/${id}`)).status).toBe(404)
  const response = await visitor().ask(`/without-account/${id}/check`, {
    method: 'POST',
    headers: { origin: visitor().origin },
    body: new URLSearchParams(),
  })
  expect(response.status).toBe(404)
})

test('a form of another site is not taken', async () => {
  const response = await visitor().ask('/without-account/talk/about', {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams({ topics: 'plan' }),
  })
  expect(response.status).toBe(403)
})
