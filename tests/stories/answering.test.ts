import { beforeEach, describe, expect, test } from 'vitest'
import { councilSide, councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** What a council does with a request, and what the person reads of it. */
const server = await startServer()
const { signIn, owner, later, lines } = server
const [redcar, rutland] = [councilSide(server), councilSide(server, 'rutland')]
const { acknowledged, looking, accepted, declined, letter, done } = councilSteps
const answers = { grounds: ['something-changed'], words: 'The lanternfish by the harbour wall', place: 'my-home' }
const at = (id: string) => `/api/people/me/service-requests/${id}`
const send = async (who: Visitor, id: string = crypto.randomUUID()): Promise<{ id: string; reference: string }> =>
  (await who.call('PUT', at(id), { journey: 'plan-review', answers })).json()
const own = (who: Visitor, request: string, step: object, id: string = crypto.randomUUID()) =>
  who.call('PUT', `${at(request)}/steps/${id}`, step)
const read = async (who: Visitor, id: string) => (await who.ask(at(id))).json()
const rowsOf = (request: string) =>
  owner.selectFrom('request_step').selectAll().where('request_id', '=', request).execute()
const outcome = async (response: Response) => [response.status, (await response.json()).type]

let doreen: Visitor
let id: string
let reference: string
beforeEach(async () => {
  later(5)
  doreen = await signIn('doreen')
  ;({ id, reference } = await send(doreen))
})

test('a request is listed, acknowledged, looked at and declined with its reason, and the person reads each of it', async () => {
  const { events } = await redcar.listAll()
  const sent = { id, reference, journey: 'plan-review', answers, stage: 'received', steps: [] }
  expect(events.at(-1)).toMatchObject({
    event: 'sent',
    request: { ...sent, person: 'RC-20417', askedBy: 'self' },
  })
  const steps: object[] = []
  for (const [step, stage] of [
    [acknowledged, 'being-looked-at'],
    [looking, 'being-looked-at'],
    [letter, 'being-looked-at'],
    [declined, 'decided'],
    [accepted, 'decided'],
    [done, 'done'],
  ] as const) {
    later(1)
    if (step === declined) expect((await redcar.put(id, { ...declined, reason: undefined })).status).toBe(422)
    const response = await redcar.put(reference, step)
    expect(response.status).toBe(200)
    const { receivedAt, step: stepId, ...receipt } = await response.json()
    expect(receipt).toEqual({ reference })
    steps.push({ id: stepId, at: receivedAt, step })
    expect(await read(doreen, id)).toMatchObject({ stage, steps })
    expect(await redcar.read(id)).toMatchObject({ person: 'RC-20417', stage, steps })
  }
  const { requests } = await (await doreen.ask('/api/people/me/service-requests')).json()
  expect(requests[0]).toMatchObject({ id, stage: 'done', steps })
})

describe('a decline that is not whole', () => {
  test.each([
    ['has no reason', { reason: undefined }, 'reason: '],
    [
      'has a reason that this council does not give',
      { reason: 'other' },
      'reason: must be one that this council gives: ',
    ],
    ['has no explanation', { explanation: undefined }, 'explanation: is missing'],
    ['has an empty explanation', { explanation: [] }, 'explanation: '],
    ['does not say what to do next', { next: undefined }, 'next: is missing'],
    [
      'does not say what was incorrect',
      { reason: 'incorrect-information' },
      'incorrect: must say which information was',
    ],
    ['has a misspelt word', { incorect: [] }, 'incorect: is not a field we know'],
  ])('and %s is refused, and nothing is kept', async (_, change, detail) => {
    const response = await redcar.put(id, { ...declined, ...change })
    expect(response.status).toBe(422)
    expect((await response.json()).detail).toContain(detail)
    expect(await read(doreen, id)).toMatchObject({ stage: 'received', steps: [] })
  })

  test('is whole where it says what was incorrect', async () => {
    const incorrect = [{ text: 'You have a carer.' }]
    const response = await redcar.put(id, { ...declined, reason: 'incorrect-information', incorrect })
    expect(response.status).toBe(200)
  })

  test('of a council whose page gives no reasons has none of another’s', async () => {
    const { id: theirs } = await send(await signIn('priya'))
    expect((await rutland.put(theirs, declined)).status).toBe(422)
    expect((await rutland.put(theirs, { ...declined, reason: 'other' })).status).toBe(200)
  })
})

test('what a person adds is answered with the whole request, and counts once', async () => {
  const step = crypto.randomUUID()
  const first = await own(doreen, id, { kind: 'added', text: ' One more thing\n' }, step)
  const whole = await first.json()
  expect([first.status, whole]).toEqual([200, await read(doreen, id)])
  expect(whole.steps).toMatchObject([{ id: step, step: { kind: 'added', text: 'One more thing' } }])
  later(5)
  const again = await own(await signIn('doreen'), id, { kind: 'added', text: 'One more thing' }, step)
  expect(await again.json()).toEqual(whole)
  expect(await rowsOf(id)).toHaveLength(1)
})

describe('what is sent twice', () => {
  const step = crypto.randomUUID()
  test('is done once, and has the same receipt to the byte, however late', async () => {
    const first = await (await redcar.put(id, acknowledged, step)).text()
    later(60)
    await redcar.put(id, accepted)
    const again = Object.fromEntries(Object.entries(acknowledged).reverse())
    expect(await (await redcar.put(reference, again, step.toUpperCase())).text()).toBe(first)
    expect(await rowsOf(id)).toHaveLength(2)
  })

  test('at the same moment is done once', async () => {
    const ids = crypto.randomUUID()
    const all = await Promise.all(Array.from({ length: 12 }, () => redcar.put(id, looking, ids)))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await rowsOf(id)).toHaveLength(1)
  })

  test('with other words is refused, whoever sent it before', async () => {
    const [mine, theirs] = [crypto.randomUUID(), crypto.randomUUID()]
    await redcar.put(id, looking, theirs)
    await own(doreen, id, { kind: 'added', text: 'One more thing' }, mine)
    const before = await rowsOf(id)
    for (const response of [
      await redcar.put(id, { ...looking, doing: [{ text: 'Something else' }] }, theirs),
      await redcar.put(id, looking, mine),
      await own(doreen, id, { kind: 'added', text: 'Another thing' }, mine),
    ])
      expect(await outcome(response)).toEqual([409, '/problems/other-words'])
    expect(await rowsOf(id)).toEqual(before)
  })

  test.each(['doreen', 'priya'])('under an id that was used for another request of %s is not there', async (other) => {
    const used = crypto.randomUUID()
    const first = await send(await signIn(other))
    expect((await (other === 'doreen' ? redcar : rutland).put(first.id, looking, used)).status).toBe(200)
    expect(await outcome(await redcar.put(id, looking, used))).toEqual([404, '/problems/not-found'])
    expect(await rowsOf(id)).toEqual([])
  })
})

test('what may not follow is refused, and nothing is kept', async () => {
  await own(doreen, id, { kind: 'withdrawn' })
  for (const step of [acknowledged, looking, accepted, declined, done])
    expect(await outcome(await redcar.put(id, step))).toEqual([409, '/problems/wrong-stage'])
  expect((await redcar.put(id, letter)).status).toBe(200)
  expect(await read(doreen, id)).toMatchObject({ stage: 'withdrawn', steps: [{}, { step: letter }] })
})

test('of a decision and a withdrawal at the same moment, one is kept and the other is told', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id: each } = await send(doreen)
    const both = await Promise.all([redcar.put(each, accepted), own(doreen, each, { kind: 'withdrawn' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await rowsOf(each)).toHaveLength(1)
  }
})

test('what is done is written down by its number, and no word of it, there or in the log', async () => {
  await redcar.put(id, declined)
  await redcar.read(reference)
  await own(doreen, id, { kind: 'added', text: 'The razorbill is large' })
  const rows = await owner.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(3).execute()
  const { person } = await (await doreen.ask('/api/session')).json()
  expect(rows.map((row) => [row.action, row.record, row.basis, row.outcome, row.person_id])).toEqual([
    ['putOwnStep', `request ${reference} added`, 'self', 'done', person],
    ['getCouncilRequest', `request ${reference}`, 'council', 'done', person],
    ['putCouncilStep', `request ${reference} declined`, 'council', 'done', person],
  ])
  for (const said of [rows, lines]) expect(JSON.stringify(said)).not.toMatch(/razorbill|lanternfish/)
})
