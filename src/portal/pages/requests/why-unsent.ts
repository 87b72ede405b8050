import type { OutboxItem } from '#client/outbox.ts'

type Why =
  | 'waiting'
  | 'signed-out'
  | 'other-owner'
  | 'other-words'
  | 'other-version'
  | 'refused'
  | 'file-refused'
  | 'not-allowed'
  | 'taken-back'
type Way = 'sendNow' | 'signIn' | 'change' | 'mend' | 'sendAsNew'

/** What the person can do, besides deleting it. */
const ways: Record<Why, Way[]> = {
  waiting: ['sendNow', 'change'],
  'signed-out': ['signIn', 'change'],
  'other-owner': ['change'],
  'other-words': ['sendAsNew'],
  'other-version': ['mend'],
  refused: ['mend'],
  'file-refused': ['mend'],
  'not-allowed': [],
  'taken-back': ['mend'],
}

/** Who may not send it from here can change nothing about that. */
const notAllowed = [403, 404]

/** Why something is not sent yet, in the person's terms, and what they can do about it. */
export function whyUnsent({ state, problem, status = 0 }: OutboxItem): { why: Why; can: Way[] } {
  const refused = problem === 'refused' && notAllowed.includes(status) ? 'not-allowed' : problem
  const why = refused ?? (state === 'needs-attention' ? 'taken-back' : 'waiting')
  return { why, can: ways[why] }
}
