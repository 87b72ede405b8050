import * as z from 'zod/mini'
import { Moment } from './calendar.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { Language } from './language.ts'

const Whose = z.union([z.literal('me'), z.uuid()])

/** A mobile number that a text message reaches, as people write one. */
export const MobileNumber = z.string().check(z.trim(), z.regex(/^(?:\+44|0044|0)[\s-]*7(?:[\s-]*\d){9}$/))
export const NoticeAddress = { email: z.string().check(z.trim(), z.email(), z.maxLength(254)), text: MobileNumber }

/** How somebody wants to be told that there is something new here: never what it is. The language is that of the message. */
export const NoticeChoice = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('none') }),
  z.strictObject({ way: z.literal('email'), address: NoticeAddress.email, language: Language }),
  z.strictObject({ way: z.literal('text'), address: NoticeAddress.text, language: Language }),
])
export type NoticeChoice = z.infer<typeof NoticeChoice>

/** What a notice is made for; the message itself does not say it. */
export const NoticeAbout = z.enum(['request', 'plan'])
export type NoticeAbout = z.infer<typeof NoticeAbout>

/** What was or will be sent. `failed`: the address was refused, or nobody took the message for three days. */
const Notice = z.strictObject({
  at: Moment,
  about: NoticeAbout,
  way: z.enum(['email', 'text']),
  state: z.enum(['waiting', 'sent', 'failed']),
})

/** Whether this service sends notices at all, what the person chose, and the newest notices, newest first. */
export const Notices = z.strictObject({
  offered: z.boolean(),
  choice: NoticeChoice,
  notices: z.array(Notice),
})
export type Notices = z.infer<typeof Notices>

/** The doors for being told that there is something new. They are part of `api`. */
export const noticeApi = {
  getNotices: endpoint({
    method: 'GET',
    path: '/api/people/:person/notices',
    needs: 'read-plan',
    summary: 'How the person wants to be told that there is something new, and when they were',
    params: { person: Whose },
    body: Nothing,
    reply: Notices,
  }),
  putNoticeChoice: endpoint({
    method: 'PUT',
    path: '/api/people/:person/notices',
    needs: 'read-plan',
    summary: 'Choose how to be told; what waits to be sent to an older address is not sent',
    params: { person: Whose },
    body: NoticeChoice,
    reply: Notices,
  }),
}

/** For whoever looks after the service: what waits to be told to people and to the council’s system, and what fails. */
export const Deliveries = z.strictObject({
  notices: z.strictObject({ waiting: z.int(), sent: z.int(), failed: z.int() }),
  /** Null where no address is set, or nothing was ever sent to it. `behind` is how many events it has not taken. */
  webhook: z.nullable(
    z.strictObject({ behind: z.int(), failingSince: z.nullable(Moment), lastStatus: z.nullable(z.int()) }),
  ),
})
export type Deliveries = z.infer<typeof Deliveries>

export const deliveryApi = {
  getDeliveries: endpoint({
    method: 'GET',
    path: '/api/council/deliveries',
    needs: 'council:read-requests',
    summary: 'How many notices wait, were sent or failed in 90 days, and whether the webhook is taken',
    params: {},
    body: Nothing,
    reply: Deliveries,
  }),
}
