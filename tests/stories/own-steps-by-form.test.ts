import { beforeEach, describe, expect, test } from 'vitest'
import type { ServiceRequest } from '#contract/service-request.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Adding to a request and taking it back, by plain forms. */
const { signIn, visitor, later } = await startServer()
let doreen: Visitor
let page: string
beforeEach(async () => {
  later(5)
  doreen = await signIn('doreen')
  await doreen.submit('/ask/plan-review/why', { grounds: ['something-changed'], words: 'Karen has hurt her back.' })
  await doreen.submit('/ask/plan-review/meeting', { place: 'my-home' })
  const { id } = await (await doreen.ask('/api/people/me/drafts/plan-review')).json()
  await doreen.submit('/ask/plan-review/check', { request: id })
  page = `/requests/${id}`
})
const send = async (end: string, fields: Record<string, string>, who = doreen) => {
  const { status, headers } = await who.submit(page + end, fields)
  return [status, headers.get('location')]
}
const request = async (): Promise<ServiceRequest> =>
  (await doreen.ask(`/api/people/me/service-${page.slice(1)}`)).json()
const steps = async () => (await request()).steps.map(({ step }) => step)
const step = () => crypto.randomUUID()

describe('adding', () => {
  test('keeps the words as a script would send them, and leads back', async () => {
    expect(await send('/add', { step: step(), text: ' First line.\r\nSecond line. ' })).toEqual([303, page])
    expect(await steps()).toEqual([{ kind: 'added', text: 'First line.\nSecond line.' }])
  })
  test('the same twice is once; other words in the same form are something more', async () => {
    const id = step()
    for (const text of ['One', 'One', 'Two']) expect(await send('/add', { step: id, text })).toEqual([303, page])
    expect(await steps()).toEqual([
      { kind: 'added', text: 'One' },
      { kind: 'added', text: 'Two' },
    ])
  })
  test.each([
    ['required', '  '],
    ['tooLong', 'a'.repeat(4001)],
  ])('what is %s is said on the page of the request, with the words', async (fault, text) => {
    const answer = await doreen.submit(`${page}/add`, { step: step(), text })
    const { url, page: drawn, asked, reads } = await answer.json()
    expect([answer.status, url, drawn]).toEqual([422, page, 'request'])
    expect(asked).toEqual({ faults: { text: fault }, answers: { text } })
    expect(reads.map(({ name }: { name: string }) => name)).toContain('getServiceRequest')
    expect(await steps()).toEqual([])
  })
})

describe('taking back', () => {
  test('is done once, and nothing can be added after it', async () => {
    for (const _ of [1, 2]) expect(await send('/withdraw', { step: step() })).toEqual([303, page])
    expect(await send('/add', { step: step(), text: 'More' })).toEqual([303, page])
    expect(await steps()).toEqual([{ kind: 'withdrawn' }])
    expect((await request()).stage).toBe('withdrawn')
  })
})

describe('nobody else', () => {
  test('adds to it, or learns that it is there', async () => {
    const edith = await signIn('edith')
    expect((await edith.submit(`${page}/add`, { step: step(), text: 'Not mine' })).status).toBe(404)
    expect((await edith.submit(`/requests/${step()}/add`, { step: step(), text: 'Not there' })).status).toBe(404)
    expect(await steps()).toEqual([])
  })
  test('who is signed out is led to sign in, and back to the request', async () => {
    const nobody = visitor()
    const { status, headers } = await nobody.submit(`${page}/withdraw`, { step: step() })
    expect([status, headers.get('location')]).toEqual([303, `/sign-in?return=${encodeURIComponent(page)}`])
    expect(await steps()).toEqual([])
  })
})
