import { beforeEach, describe, expect, test } from 'vitest'
import { answerLimits } from '#contract/service-request.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** A whole journey by plain forms, as from a browser without JavaScript. */
const { signIn, owner, later } = await startServer()
const words = 'The lanternfish by the harbour wall'
const why = { grounds: ['something-changed', 'something-else'], words }
const at = (step: string) => `/ask/plan-review/${step}`
const leads = async (response: Promise<Response>) => {
  const { status, headers } = await response
  return [status, headers.get('location')]
}
const rows = () => owner.selectFrom('draft').selectAll().orderBy('id').execute()
const requests = () => owner.selectFrom('service_request').selectAll().orderBy('received_at', 'desc').execute()

let doreen: Visitor
beforeEach(async () => {
  later(5)
  await owner.deleteFrom('draft').execute()
  doreen = await signIn('doreen')
})
const draft = async (who = doreen) => (await who.ask('/api/people/me/drafts/plan-review')).json()
const fill = (step: string, fields: Record<string, string | string[]> = {}) => leads(doreen.submit(at(step), fields))
/** Answers every question that has to be answered. */
const fillAll = async () => {
  await fill('why', why)
  await fill('meeting', { place: 'my-home' })
}
const send = async () => leads(doreen.submit(at('check'), { request: (await draft()).id }))

test('each page leads on to the next, the last to the answers, and sending to what was received', async () => {
  expect(await fill('why', why)).toEqual([303, at('meeting')])
  expect(await fill('meeting', { place: 'somewhere-else', time: 'Mornings' })).toEqual([303, at('elsewhere')])
  expect(await fill('elsewhere', { elsewhere: 'The library' })).toEqual([303, at('with-you')])
  expect(await fill('with-you', { people: '' })).toEqual([303, at('communication')])
  expect(await fill('communication', { help: 'large-print' })).toEqual([303, at('check')])
  const { id } = await draft()
  expect(await send()).toEqual([303, `/requests/${id}?sent`])
  const [request] = await requests()
  expect(request).toMatchObject({
    id,
    answers: {
      ...why,
      place: 'somewhere-else',
      time: 'Mornings',
      elsewhere: 'The library',
      help: ['large-print'],
    },
  })
  expect(await rows()).toEqual([])
  const { status, input } = await doreen.see(`/requests/${id}?sent`)
  expect([status, input.page]).toEqual([200, 'request'])
})

test('what is written comes back after signing in again', async () => {
  await fill('why', why)
  later(40)
  const { input } = await (await signIn('doreen')).see(at('why'))
  expect(input.reads[0]?.reply).toMatchObject({ answers: why })
})

test('a question that is not well answered is asked again, with what was written, there and in the draft', async () => {
  const { status, input } = await doreen.see(at('why'), {
    method: 'POST',
    headers: { origin: doreen.origin },
    body: new URLSearchParams({ token: (await doreen.see('/settings')).input.formToken, words }),
  })
  const answers = { grounds: [], words }
  expect([status, input.page, input.url]).toEqual([422, 'ask-step', at('why')])
  expect(input.asked).toEqual({ faults: { grounds: 'required' }, answers })
  expect((await draft()).answers).toEqual(answers)
  expect((await doreen.see(at('why'))).input.asked).toBeUndefined()
})

test.each<[string, Record<string, string | string[]>, object, object]>([
  ['nothing', {}, { grounds: 'required' }, { grounds: [], words: '' }],
  ['what is not offered', { grounds: ['because'] }, { grounds: 'invalid' }, { grounds: ['because'], words: '' }],
  [
    'longer text than is taken',
    { grounds: ['something-else'], words: 'x'.repeat(2001) },
    { words: 'tooLong' },
    { grounds: ['something-else'], words: 'x'.repeat(2001) },
  ],
])('%s is kept and said to be wrong', async (_, fields, faults, answers) => {
  const response = await doreen.submit(at('why'), fields)
  expect(response.status).toBe(422)
  expect((await response.json()).asked).toEqual({ faults, answers })
  expect((await draft()).answers).toEqual(answers)
})

test('a text without end is kept as far as any answer goes, and no character by half', async () => {
  const long = `${'x'.repeat(answerLimits.text - 1)}\u{1F41F} and more`
  await fill('why', { grounds: ['something-else'], words: long })
  expect((await draft()).answers.words).toBe('x'.repeat(answerLimits.text - 1))
  await fill('why', { grounds: Array.from({ length: 70 }, (_, at) => `${at}`.padEnd(400, 'y')), words: 'a\0b' })
  const { grounds, words: kept } = (await draft()).answers
  expect([grounds.length, grounds[0].length, kept]).toEqual([answerLimits.ticks, answerLimits.tick, 'ab'])
})

test('what the page does not ask is not kept', async () => {
  await fill('why', { ...why, place: 'phone', owner: 'x', constructor: 'x' })
  expect((await draft()).answers).toEqual(why)
})

test('a box that is ticked no more is not ticked any more', async () => {
  await fill('why', why)
  await fill('why', { grounds: 'something-else', words: '' })
  expect((await draft()).answers).toEqual({ grounds: ['something-else'], words: '' })
})

test('lines are the same words whether a form or a script sends them', async () => {
  await fill('why', { ...why, words: 'one\r\ntwo' })
  await fill('meeting', { place: 'my-home' })
  const { id } = await draft()
  await send()
  const answers = { ...why, words: 'one\ntwo', place: 'my-home' }
  const again = await doreen.call('PUT', `/api/people/me/service-requests/${id}`, { journey: 'plan-review', answers })
  expect(again.status).toBe(200)
})

describe('who comes from the answers to change one', () => {
  test('goes back to them if nothing after it is missing', async () => {
    await fillAll()
    expect(await fill('why', { ...why, change: '1' })).toEqual([303, at('check')])
    expect(await fill('communication', { change: '1' })).toEqual([303, at('check')])
  })
  test('is asked what the change brings with it', async () => {
    await fillAll()
    expect(await fill('meeting', { place: 'somewhere-else', change: '1' })).toEqual([303, at('elsewhere')])
    expect(await fill('elsewhere', { elsewhere: 'The library', change: '1' })).toEqual([303, at('check')])
  })
  test('is asked again where the change is wrong', async () => {
    await fillAll()
    expect((await doreen.submit(at('why'), { change: '1' })).status).toBe(422)
  })
})

describe('a page that these answers do not lead to', () => {
  test('leads to the first step, or to the first that has to be mended', async () => {
    await fill('why', why)
    for (const step of ['elsewhere', 'nothing', 'constructor', 'check']) {
      expect(await leads(doreen.ask(at(step)))).toEqual([302, at('meeting')])
      expect(await fill(step, { elsewhere: 'The library' })).toEqual([303, at('meeting')])
    }
    await fill('meeting', { place: 'my-home' })
    for (const step of ['elsewhere', 'nothing']) {
      expect(await leads(doreen.ask(at(step)))).toEqual([302, at('why')])
      expect(await fill(step, { elsewhere: 'The library' })).toEqual([303, at('why')])
    }
    expect((await draft()).answers).not.toHaveProperty('elsewhere')
  })
  test('is drawn where they do', async () => {
    const pageAt = async (step: string) => (await doreen.see(at(step))).input.page
    expect([await pageAt('why'), await pageAt('communication')]).toEqual(['ask-step', 'ask-step'])
    await fillAll()
    expect(await pageAt('check')).toBe('ask-check')
    await fill('meeting', { place: 'somewhere-else' })
    expect(await pageAt('elsewhere')).toBe('ask-step')
    expect(await leads(doreen.ask(`${at('check')}/`))).toEqual([302, at('elsewhere')])
  })
  test('is not there at all where there is no such journey', async () => {
    for (const path of ['/ask/nothing', '/ask/nothing/why', '/ask/nothing/check', '/ask/constructor/why']) {
      const { status, input } = await doreen.see(path)
      expect([status, input.page]).toEqual([404, 'not-found'])
      if (path.endsWith('why') || path.endsWith('check')) expect((await doreen.submit(path)).status).toBe(404)
    }
  })
})
