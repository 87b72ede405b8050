import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Notices } from '#contract/notices.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { govukNotify } from '#server/govuk-notify.ts'
import { sendNotices, sweepNotices } from '#server/send-notices.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { notifyIds, notifyKey, openNotify } from '../notify-double.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** People are told that there is something new, as they chose and never what it is; by GOV.UK Notify, or what answers as it does. */
const server = await startServer()
const { signIn, owner, put, later, clock, database, ports, lines } = server
const council = councilSide(server)
const double = await openNotify()
afterAll(double.close)
const { emailTemplate, textTemplate } = notifyIds
const notify = govukNotify({ apiKey: notifyKey, emailTemplate, textTemplate, address: double.address })
const wordsOf = (language: string) => ({ subject: `new (${language})`, words: 'There is something new. Sign in.' })
const send = (by = notify) =>
  sendNotices({ database, councils: ports.councils, notify: by, wordsOf, log: ports.log, now: clock.now })

const at = '/api/people/me/notices'
const email = { way: 'email', address: 'doreen@example.org', language: 'easy-read' } as const
const read = async (who: Visitor): Promise<Notices> => (await who.ask(at)).json()
const states = async (who: Visitor) => (await read(who)).notices.map(({ state }) => state)

let doreen: Visitor
let request: string
const answer = () => council.put(request, councilSteps.looking)
beforeEach(async () => {
  later(60 * 24)
  await owner.deleteFrom('notice').execute()
  await owner.deleteFrom('notice_choice').execute()
  double.taken.length = 0
  lines.length = 0
  doreen = await signIn('doreen')
  request = crypto.randomUUID()
  const body = { journey: 'plan-review', answers: { grounds: ['something-changed'], place: 'phone' } }
  await doreen.call('PUT', `/api/people/me/service-requests/${request}`, body)
})

test('nobody is told anything who has not asked for it', async () => {
  expect(await read(doreen)).toEqual({ offered: true, choice: { way: 'none' }, notices: [] })
  await answer()
  await send()
  expect(double.taken).toEqual([])
})

test('an answer makes one message, in the language that was chosen, and nothing in it says what is new', async () => {
  await doreen.call('PUT', at, email)
  await answer()
  await council.put(request, councilSteps.declined)
  await send()
  expect(double.taken).toEqual([
    {
      path: '/v2/notifications/email',
      body: {
        template_id: emailTemplate,
        email_address: email.address,
        reference: expect.any(String),
        personalisation: { subject: 'new (easy-read)', words: 'There is something new. Sign in.' },
      },
    },
  ])
  expect(await states(doreen)).toEqual(['sent'])
  expect(JSON.stringify(lines)).not.toContain(email.address)
})

test('a new plan makes one, by text where that was chosen; the same plan again makes none', async () => {
  await doreen.call('PUT', at, { way: 'text', address: '07700 900 123', language: 'en' })
  const version = 70 + Math.floor(Math.random() * 9000)
  for (let times = 0; times < 2; times += 1) {
    await put(`RC-20417/plans/${version}`, { ...doreenVersion5, version })
    await send()
  }
  expect(double.taken.map(({ path, body }) => [path, body.phone_number])).toEqual([
    ['/v2/notifications/sms', '07700 900 123'],
  ])
})

test('the same step sent again makes none', async () => {
  await doreen.call('PUT', at, email)
  const step = crypto.randomUUID()
  for (let times = 0; times < 2; times += 1) {
    await council.put(request, councilSteps.looking, step)
    await send()
  }
  expect(double.taken).toHaveLength(1)
})

test('what is refused for good is said to have failed, and not tried again', async () => {
  await doreen.call('PUT', at, email)
  await answer()
  double.next.push({ status: 400 })
  await send()
  later(60 * 24)
  await send()
  expect(double.taken).toEqual([])
  doreen = await signIn('doreen')
  expect(await states(doreen)).toEqual(['failed'])
  expect(lines).toContainEqual({ level: 'error', event: 'notice refused', council: 'redcar-cleveland' })
})

describe('is tried again later, and sent once', () => {
  test.each([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['403, as of a wrong key', { status: 403 }],
    ['no answer', 'silence' as const],
  ])('after %s', async (_, came) => {
    await doreen.call('PUT', at, email)
    await answer()
    double.next.push(came)
    await send()
    expect(await states(doreen)).toEqual(['waiting'])
    await send()
    expect(double.taken).toEqual([])
    later(6)
    await send()
    await send()
    expect(double.taken).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain(email.address)
  })

  test('but not for ever', async () => {
    await doreen.call('PUT', at, email)
    await answer()
    for (let days = 0; days < 5; days += 1) {
      double.next.push({ status: 500 })
      await send()
      later(60 * 24)
    }
    double.next.length = 0
    await send()
    expect(double.taken).toEqual([])
    expect(await states(await signIn('doreen'))).toEqual(['failed'])
  })

  test('when the server died between sending and writing that down: at most once more', async () => {
    await doreen.call('PUT', at, email)
    await answer()
    await send(async () => {
      throw new Error('killed')
    })
    later(6)
    await Promise.all([send(), send(), send()])
    expect(double.taken).toHaveLength(1)
  })
})

test('whoever chooses otherwise is not told at the old address', async () => {
  await doreen.call('PUT', at, email)
  await answer()
  await doreen.call('PUT', at, { ...email, address: 'new@example.org' })
  await send()
  expect(double.taken.map(({ body }) => body.email_address)).toEqual(['new@example.org'])
  await council.put(request, councilSteps.letter)
  await doreen.call('PUT', at, { way: 'none' })
  await send()
  expect(double.taken).toHaveLength(1)
})

test.each([{ state: 'died', on: '2026-11-20' }, { state: 'suspended' }])(
  'nobody is told anything once their record is $state, also of what waits',
  async (standing) => {
    await doreen.call('PUT', at, email)
    await answer()
    await put('RC-20417/standing', standing)
    await council.put(request, councilSteps.letter)
    await send()
    expect(double.taken).toEqual([])
    await put('RC-20417/standing', { state: 'open' })
    await send()
    expect(double.taken).toEqual([])
  },
)

test('the council learns how many wait and fail, and of nobody who; after 90 days nothing is kept', async () => {
  await doreen.call('PUT', at, email)
  await answer()
  await send()
  const ask = () =>
    server
      .visitor()
      .ask('/api/council/deliveries', { headers: { authorization: `Bearer ${server.keys['redcar-cleveland']}` } })
  expect(await (await ask()).json()).toEqual({ notices: { waiting: 0, sent: 1, failed: 0 }, webhook: null })
  later(60 * 24 * 91)
  await sweepNotices(database, ['redcar-cleveland'], clock.now)
  expect((await (await ask()).json()).notices.sent).toBe(0)
})
