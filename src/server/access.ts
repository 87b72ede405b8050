import type { Needs } from '#contract/endpoint.ts'
import type { Entered } from './enter.ts'

/** Who asks: nobody we know, a signed-in account, or a council's system with a key. */
export type Actor =
  | { kind: 'nobody' }
  | { kind: 'account'; session: Entered }
  | { kind: 'council'; key: string; scopes: string[] }

export type Decision =
  | { allowed: true; person: string | null; basis: 'self' | 'council' | 'none' }
  | { allowed: false; answer: Refusal; person: string | null }
type Refusal = 'signed-out' | 'not-found' | 'forbidden' | 'closed'

/** The session behind a door that only accounts come through. */
export function sessionOf(actor: Actor): Entered {
  if (actor.kind !== 'account') throw new Error('a session was promised here')
  return actor.session
}

const refuse = (answer: Refusal, person: string | null = null): Decision => ({
  allowed: false,
  answer,
  person,
})

/**
 * May this actor come through this door, for this person? The first wall; row-level security is the second.
 * `whose` is an id, or `me`. "Not yours" is answered like "not there", so that nothing is given away;
 * one's own record that the council closed is answered as what it is, to whoever signs in as that person.
 */
export function decide(actor: Actor, needs: Needs, whose?: string): Decision {
  if (needs === 'public') return { allowed: true, person: null, basis: 'none' }
  if (needs.startsWith('council:')) {
    if (actor.kind !== 'council') return refuse('signed-out')
    return actor.scopes.includes(needs) ? { allowed: true, person: null, basis: 'council' } : refuse('forbidden')
  }
  if (actor.kind !== 'account') return refuse('signed-out')
  const own = actor.session.person
  if (needs === 'signed-in') return { allowed: true, person: own, basis: 'self' }
  const { closed } = actor.session
  if (closed && (whose === 'me' || whose === closed.person)) return refuse('closed', closed.person)
  const person = whose === 'me' ? own : (whose ?? null)
  return own && person === own ? { allowed: true, person, basis: 'self' } : refuse('not-found', person)
}
