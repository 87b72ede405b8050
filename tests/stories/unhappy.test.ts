import { beforeEach, describe, expect, test } from 'vitest'
import type { ServiceRequest } from '#contract/service-request.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Not being happy, without JavaScript: through the front door, and from what was declined to a complaint. */
const server = await startServer()
const { signIn, later, owner, lines } = server
const redcar = councilSide(server)
const words = 'The lanternfish by the harbour wall'
const leads = async (response: Promise<Response>) => {
  const { status, headers } = await response
  return [status, headers.get('location')]
}
const fill = (who: Visitor, journey: string, step: string, fields: Record<string, string | string[]> = {}) =>
  leads(who.submit(`/ask/${journey}/${step}`, fields))
const read = async (who: Visitor, id: string): Promise<ServiceRequest> =>
  (await who.ask(`/api/people/me/service-requests/${id}`)).json()

/** Sends what has been written so far, and gives the id it was sent under. */
async function send(who: Visitor, journey: string): Promise<string> {
  const { id } = await (await who.ask(`/api/people/me/drafts/${journey}`)).json()
  expect(await fill(who, journey, 'check', { request: id })).toEqual([303, `/requests/${id}?sent`])
  return id
}
const complain = async (who: Visitor, earlier = '') => {
  await fill(who, 'complaint', 'what-happened', { about: 'care', words, earlier })
  await fill(who, 'complaint', 'whose', { whose: 'mine' })
  return send(who, 'complaint')
}

let doreen: Visitor
beforeEach(async () => {
  later(5)
  await owner.deleteFrom('draft').execute()
  doreen = await signIn('doreen')
})

describe('the front door', () => {
  test('is no journey: nothing is kept of who stood before it, nor written down', async () => {
    const { status, input } = await doreen.see('/ask/unhappy?about=budget')
    expect([status, input.page]).toEqual([200, 'unhappy'])
    expect((await doreen.submit('/ask/unhappy/why', { about: 'money' })).status).toBe(404)
    expect(await owner.selectFrom('draft').selectAll().execute()).toEqual([])
    expect(lines.join('')).not.toContain('budget')
  })
})

describe('what a council’s document does not provide for', () => {
  test.each([
    ['doreen', 'appeal-question'],
    ['arthur', 'carers-assessment'],
  ])('%s finds no %s', async (person, journey) => {
    const who = await signIn(person)
    expect((await who.see(`/ask/${journey}`)).status).toBe(404)
    expect((await who.submit(`/ask/${journey}/decision`)).status).toBe(404)
  })
})

describe('a declined request', () => {
  let id: string
  let reference: string
  let receivedAt: string
  beforeEach(async () => {
    const body = { journey: 'plan-review', answers: { grounds: ['something-else'], words, place: 'phone' } }
    id = crypto.randomUUID()
    ;({ reference, receivedAt } = await (
      await doreen.call('PUT', `/api/people/me/service-requests/${id}`, body)
    ).json())
    await redcar.put(id, { ...councilSteps.declined, reason: 'is-a-complaint' })
    later(60)
    doreen = await signIn('doreen')
  })

  test('is read by the page of the complaint from its id, and is on no other page of it', async () => {
    const { status, input } = await doreen.see(`/ask/complaint/what-happened?earlier=${id}`)
    expect(status).toBe(200)
    expect(input.reads.at(-1)).toMatchObject({
      name: 'getServiceRequest',
      reply: { id, reference, answers: { words } },
    })
    const without = await doreen.see('/ask/complaint/what-happened')
    expect(without.status).toBe(200)
    expect(without.input.reads.map(({ name }) => name)).not.toContain('getServiceRequest')
  })

  test('gives the complaint its date, for the person and for the council', async () => {
    const complaint = await complain(doreen, reference.toLowerCase())
    const earlier = { id, reference, receivedAt }
    expect((await read(doreen, complaint)).earlier).toEqual(earlier)
    expect((await redcar.read(complaint)).earlier).toEqual(earlier)
    expect((await redcar.listAll()).events.at(-1)?.request.earlier).toEqual(earlier)
    expect(await read(doreen, id)).not.toHaveProperty('earlier')
  })

  test('of somebody else is not there, by its id or by its reference', async () => {
    const jordan = await signIn('jordan')
    const { status, input } = await jordan.see(`/ask/complaint/what-happened?earlier=${id}`)
    expect([status, input.page]).toEqual([404, 'not-found'])
    const complaint = await complain(jordan, reference)
    expect(await read(jordan, complaint)).not.toHaveProperty('earlier')
    expect(await redcar.read(complaint)).not.toHaveProperty('earlier')
  })
})

test('anything may be written where a reference stands, and it is a complaint all the same', async () => {
  for (const anything of ['', 'my letter', "'; select 1"]) {
    const complaint = await read(doreen, await complain(doreen, anything))
    expect([complaint.stage, 'earlier' in complaint]).toEqual(['received', false])
  }
})

test('what happened longer than 12 months ago is taken', async () => {
  await fill(doreen, 'complaint', 'what-happened', { about: 'decision', words })
  expect(await fill(doreen, 'complaint', 'when', { when: 'In 1998' })).toEqual([303, '/ask/complaint/put-right'])
})

test('who complains for someone else is asked for whom, and no answer is refused', async () => {
  for (const knows of ['asked-me', 'cannot-ask', 'has-died', 'does-not-know']) {
    await fill(doreen, 'complaint', 'what-happened', { about: 'worker', words })
    const whose = await fill(doreen, 'complaint', 'whose', { whose: 'someone-elses' })
    expect(whose).toEqual([303, '/ask/complaint/for-whom'])
    const forWhom = await fill(doreen, 'complaint', 'for-whom', { forWhom: 'Maud', knows })
    expect(forWhom).toEqual([303, '/ask/complaint/communication'])
    expect((await read(doreen, await send(doreen, 'complaint'))).answers).toMatchObject({ forWhom: 'Maud', knows })
  }
})
