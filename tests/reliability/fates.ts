import { NoAnswerError, ProblemError } from '#client/call-errors.ts'
import type { OutboxItem } from '#client/outbox.ts'
import { ann, bob, type FakeCouncil, refusal } from './fake-council.ts'

type Meeting = (item: OutboxItem, receive: () => unknown, council: FakeCouncil) => unknown

/** What can become of a request on its way; each as `call` would tell it. */
const fates = {
  ok: (_, receive) => receive(),
  'reply-lost': (_, receive) => {
    receive()
    throw new NoAnswerError('no-network')
  },
  'reply-cut': (_, receive) => {
    receive()
    throw new NoAnswerError('not-ours')
  },
  'received-then-500': (_, receive) => {
    receive()
    throw refusal('broken')
  },
  offline: () => {
    throw new NoAnswerError('no-network')
  },
  'captive-portal': () => {
    throw new NoAnswerError('not-ours')
  },
  'captive-portal-404': () => {
    throw new ProblemError(404, undefined)
  },
  'no-receipt': () => ({}),
  'receipt-of-another': (item, receive) => ({ ...(receive() as object), id: item.person }),
  500: () => {
    throw refusal('broken')
  },
  503: () => {
    throw refusal('unavailable', 60)
  },
  429: () => {
    throw refusal('too-many', 60)
  },
  401: () => {
    throw refusal('signed-out')
  },
  404: () => {
    throw refusal('not-found')
  },
  422: () => {
    throw refusal('not-valid')
  },
  'other-owner': (item, receive, council) => {
    council.occupy(item.id, item.person === ann ? bob : ann)
    return receive()
  },
  'other-words': (item, receive, council) => {
    council.occupy(item.id, item.person)
    return receive()
  },
} satisfies Record<string, Meeting>

export type Fate = keyof typeof fates
export const allFates = Object.keys(fates) as Fate[]
/** After these it does not go by itself. */
export const isRefusal = (fate: Fate): boolean => ['404', '422', 'other-words', 'other-owner'].includes(String(fate))

export const meet = (fate: Fate, ...met: Parameters<Meeting>): unknown => (fates[fate] as Meeting)(...met)
