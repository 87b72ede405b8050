import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import type { Needs } from '#contract/endpoint.ts'
import { type Actor, decide } from './access.ts'
import type { Entered } from './enter.ts'

const [own, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const session = (person: string | null, closed: Entered['closed'] = null): Actor => ({
  kind: 'account',
  session: { account: '33333333-3333-4333-8333-333333333333', person, closed } as Entered,
})
const actors: Record<string, Actor> = {
  nobody: { kind: 'nobody' },
  'someone linked': session(own),
  'someone not linked': session(null),
  'someone whose record is closed': session(null, { person: own, state: 'suspended', why: null }),
  'a key for people': { kind: 'council', key: 'one', scopes: ['council:put-person'] },
  'a key for plans': { kind: 'council', key: 'two', scopes: ['council:put-plan'] },
  'a key for nothing': { kind: 'council', key: 'three', scopes: [] },
}
const needs: Needs[] = [
  'public',
  'signed-in',
  'read-plan',
  'ask',
  'council:put-person',
  'council:put-plan',
  'council:put-standing',
  'council:put-not-eligible',
  'council:put-activation-code',
  'council:read-requests',
  'council:answer-requests',
  'council:export',
  'council:purge',
]
const whose = ['me', own, other, undefined] as const

/** All that is allowed; whatever does not stand here is refused. */
const allowed = new Set([
  ...Object.keys(actors).flatMap((actor) => whose.map((person) => `${actor} public ${person}`)),
  ...['someone linked', 'someone not linked', 'someone whose record is closed'].flatMap((actor) =>
    whose.map((person) => `${actor} signed-in ${person}`),
  ),
  ...['read-plan', 'ask'].flatMap((need) => [`someone linked ${need} me`, `someone linked ${need} ${own}`]),
  ...whose.map((person) => `a key for people council:put-person ${person}`),
  ...whose.map((person) => `a key for plans council:put-plan ${person}`),
])

const matrix = Object.keys(actors).flatMap((actor) => needs.map((need) => [actor, need] as const))
test.each(matrix)('%s at a door that needs %s', (actor, need) => {
  for (const person of whose) {
    const decision = decide(actors[actor] as Actor, need, person)
    expect([person, decision.allowed]).toEqual([person, allowed.has(`${actor} ${need} ${person}`)])
  }
})

test('what any door needs is among what is tried', () => {
  const asked = Object.values(api).map((endpoint): Needs => endpoint.needs)
  expect(asked.filter((need) => !needs.includes(need))).toEqual([])
})

test('a refusal says no more than it must: sign in, not there, or not with this key', () => {
  const answer = (actor: string, need: Needs, person?: string) => {
    const decision = decide(actors[actor] as Actor, need, person)
    return decision.allowed ? 'allowed' : decision.answer
  }
  expect(answer('nobody', 'read-plan', own)).toBe('signed-out')
  expect(answer('a key for plans', 'read-plan', own)).toBe('signed-out')
  expect(answer('someone linked', 'council:put-plan')).toBe('signed-out')
  expect(answer('someone linked', 'read-plan', other)).toBe('not-found')
  expect(answer('someone not linked', 'read-plan', 'me')).toBe('not-found')
  expect(answer('a key for people', 'council:put-plan')).toBe('forbidden')
  for (const need of ['read-plan', 'ask'] as const) {
    for (const person of ['me', own]) expect(answer('someone whose record is closed', need, person)).toBe('closed')
    expect(answer('someone whose record is closed', need, other)).toBe('not-found')
  }
})

test('an allowed visit is about the person it was asked for, on the basis it was allowed by', () => {
  expect(decide(actors['someone linked'] as Actor, 'read-plan', 'me')).toMatchObject({ person: own, basis: 'self' })
  expect(decide(actors['a key for plans'] as Actor, 'council:put-plan')).toMatchObject({ basis: 'council' })
  expect(decide(actors['someone linked'] as Actor, 'read-plan', other)).toMatchObject({ person: other })
})
