import { beforeEach, describe, expect, test } from 'vitest'
import type { Notices } from '#contract/notices.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Choosing how to be told that there is something new. */
const { signIn, later, ports } = await startServer()
const at = '/api/people/me/notices'
const email = { way: 'email', address: 'doreen@example.org', language: 'easy-read' } as const
const read = async (who: Visitor): Promise<Notices> => (await who.ask(at)).json()

let doreen: Visitor
beforeEach(async () => {
  later(5)
  doreen = await signIn('doreen')
})

test('somebody else reads and changes nothing of it', async () => {
  await doreen.call('PUT', at, email)
  const { person } = await (await doreen.ask('/api/session')).json()
  const jordan = await signIn('jordan')
  expect((await jordan.ask(`/api/people/${person}/notices`)).status).toBe(404)
  expect((await jordan.call('PUT', `/api/people/${person}/notices`, { way: 'none' })).status).toBe(404)
  expect((await read(doreen)).choice).toEqual(email)
})

test.each([
  [{ way: 'email', address: 'x', language: 'en' }],
  [{ way: 'text', address: '01642 771500', language: 'en' }],
  [{ way: 'pigeon' }],
  [{ way: 'email', language: 'en' }],
])('%j is not taken', async (body) => {
  expect((await doreen.call('PUT', at, body)).status).toBe(422)
})

describe('without a script', () => {
  const form = (fields: Record<string, string>) => doreen.submit('/settings/notices', fields)

  test('it is chosen by a form', async () => {
    const { status, headers } = await form({ way: 'email', email: ' doreen@example.org ', text: '' })
    expect([status, headers.get('location')]).toEqual([303, '/settings/notices?kept'])
    expect((await read(doreen)).choice).toEqual({ ...email, language: 'en' })
  })

  test.each([
    [{}, { way: 'required' }],
    [{ way: 'email', email: '' }, { email: 'required' }],
    [{ way: 'text', text: '12' }, { text: 'invalid' }],
  ])('%j is said to be wrong on the page, with what was written', async (fields, faults) => {
    const response = await form(fields as Record<string, string>)
    const { asked, page } = await response.json()
    expect([response.status, page, asked.faults]).toEqual([422, 'notices', faults])
  })
})

test('where the server has no way to send messages nothing is offered or kept', async () => {
  for (const one of ports.councils) one.notices = false
  await doreen.call('PUT', at, email)
  expect(await read(doreen)).toEqual({ offered: false, choice: { way: 'none' }, notices: [] })
  for (const one of ports.councils) one.notices = true
})
