import { beforeEach, describe, expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** The last page of a journey by plain forms, and for whom its forms do nothing. */
const { signIn, visitor, owner, put, later, lines } = await startServer()
const words = 'The lanternfish by the harbour wall'
const why = { grounds: ['something-changed', 'something-else'], words }
const at = (step: string) => `/ask/plan-review/${step}`
const leads = async (response: Promise<Response>) => {
  const { status, headers } = await response
  return [status, headers.get('location')]
}
const rows = () => owner.selectFrom('draft').selectAll().execute()
const requests = () => owner.selectFrom('service_request').selectAll().orderBy('id').execute()

let doreen: Visitor
beforeEach(async () => {
  later(5)
  await owner.deleteFrom('draft').execute()
  doreen = await signIn('doreen')
})
const draft = async () => (await doreen.ask('/api/people/me/drafts/plan-review')).json()
const fill = (step: string, fields: Record<string, string | string[]> = {}) => leads(doreen.submit(at(step), fields))
/** Answers every question that has to be answered. */
const fillAll = async () => {
  await fill('why', why)
  await fill('meeting', { place: 'my-home' })
}
const send = async () => leads(doreen.submit(at('check'), { request: (await draft()).id }))

describe('sending', () => {
  test('twice is once, and both lead to what was received', async () => {
    await fillAll()
    const { id } = await draft()
    const both = await Promise.all([0, 1].map(() => leads(doreen.submit(at('check'), { request: id }))))
    expect(both).toEqual([0, 1].map(() => [303, `/requests/${id}?sent`]))
    expect((await requests()).filter((row) => row.id === id)).toHaveLength(1)
  })
  test('once more after going back leads there too, whatever is begun since', async () => {
    await fillAll()
    const { id } = await draft()
    await send()
    expect(await fill('check', { request: id })).toEqual([303, `/requests/${id}?sent`])
    await fillAll()
    expect(await fill('check', { request: id })).toEqual([303, `/requests/${id}?sent`])
    expect((await draft()).answers).toMatchObject(why)
  })
  test('goes without the name of its request too', async () => {
    await fillAll()
    const { id } = await draft()
    expect(await fill('check')).toEqual([303, `/requests/${id}?sent`])
  })
  test('sends nothing but what was shown: what is no more the draft is shown again', async () => {
    await fillAll()
    const before = await requests()
    for (const request of [crypto.randomUUID(), 'x', '//elsewhere.example', ''])
      expect(await fill('check', { request })).toEqual([303, at('check')])
    expect(await requests()).toEqual(before)
  })
  test('another’s request leads nowhere', async () => {
    await fillAll()
    const { id } = await draft()
    await send()
    expect(await leads((await signIn('jordan')).submit(at('check'), { request: id }))).toEqual([303, at('check')])
  })
  test('with nothing answered leads to the first question', async () => {
    expect(await fill('check')).toEqual([303, at('why')])
  })
  test('under an id that somebody else has sent is refused, and the draft stays', async () => {
    const [jordan, id] = [await signIn('jordan'), crypto.randomUUID()]
    const answers = { ...why, place: 'phone' }
    await jordan.call('PUT', `/api/people/me/service-requests/${id}`, { journey: 'plan-review', answers })
    await doreen.call('PUT', '/api/people/me/drafts/plan-review', { id, answers })
    expect((await doreen.submit(at('check'), { request: id })).status).toBe(409)
    expect((await draft()).answers).toEqual(answers)
  })
})

describe.each([`${at('why')}?change=1`, at('check')])('the form %s', (path) => {
  const onlyBy = async (who: Visitor) => leads(who.submit(path, why))
  test('of nobody leads to sign in, and back to the page', async () => {
    const signIns = [303, `/sign-in?${new URLSearchParams({ return: path })}`]
    expect(await onlyBy(visitor())).toEqual(signIns)
    doreen.jar.delete(cookies.session)
    expect(await leads(doreen.submit(path, { ...why, token: 'old' }))).toEqual(signIns)
    const idle = await signIn('doreen')
    later(16)
    expect(await onlyBy(idle)).toEqual(signIns)
    expect(await rows()).toEqual([])
  })
  test('of somebody who is linked to nobody leads to be linked', async () => {
    expect(await onlyBy(await signIn('sam'))).toEqual([303, '/not-linked'])
  })
  test('of a record that is closed leads to why, and that it was asked is kept', async () => {
    await put('RC-20417/standing', { state: 'suspended' })
    expect(await onlyBy(doreen)).toEqual([303, '/access'])
    for (const page of ['/ask', '/ask/plan-review', at('why'), at('check'), '/requests'])
      expect(await leads(doreen.ask(page))).toEqual([302, '/access'])
    await put('RC-20417/standing', { state: 'open' })
    const audits = await owner
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'getDraft')
      .orderBy('id', 'desc')
      .execute()
    expect(audits[0]).toMatchObject({ outcome: 'denied', basis: 'none' })
    expect(await rows()).toEqual([])
  })
  test('keeps the session alive, and is taken 120 times in a minute', async () => {
    later(10)
    await onlyBy(doreen)
    later(10)
    expect((await doreen.ask('/api/session')).status).toBe(200)
    for (let tries = 0; tries < 120; tries += 1) await onlyBy(doreen)
    expect((await doreen.submit(path, why)).status).toBe(429)
  })
})

test('somebody who has a decision in place of a plan may ask all the same, and read what was asked', async () => {
  const decision = { decidedOn: '2026-11-02', reasons: [{ text: 'Because.' }], advice: [{ text: 'Walk.' }] }
  await put('RC-40318/not-eligible', decision)
  const pat = await signIn('pat')
  expect(await leads(pat.ask('/plan'))).toEqual([302, '/decision'])
  for (const page of ['/ask', '/ask/plan-review', at('why'), '/requests'])
    expect((await pat.ask(page)).status).toBe(200)
})

test('no word that was written is in the log or in an address', async () => {
  await fillAll()
  await doreen.submit(at('why'), { words })
  await doreen.submit(at('why'), why)
  await send()
  expect(JSON.stringify([lines, doreen.visited])).not.toMatch(/lanternfish|something-/)
})
