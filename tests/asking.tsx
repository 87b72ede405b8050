import { useLocation } from 'react-router'
import { vi } from 'vitest'
import type { Answers } from '#contract/journeys/journey.ts'

// In jsdom bytes are of another kind than those that WebCrypto and `structuredClone` give, which no browser has.
globalThis.Uint8Array = structuredClone(new Uint8Array()).constructor as Uint8ArrayConstructor

/** An account, its person and a key, as the device of a test is given them. */
export const account = '3f0e2c1a-6a51-4f0e-9a2b-0d6a6f1f7a1a'
const keyOf = (from: string) => Buffer.alloc(32, from).toString('base64url')
const deviceKey = { account, device: 'own', key: keyOf('a key'), wordsKey: keyOf('another'), copyDays: 7 }
const requestId = '7d3f0a52-3b0e-4f43-9f0a-5a0f5ad2c111'

/** A draft as the server would give it. */
export const draftOf = (
  answers: Answers,
  savedAt: string | null = '2026-11-22T10:00:00.000Z',
  journey = 'plan-review',
) => ({
  name: 'getDraft' as const,
  params: { person: 'me', journey },
  reply: { id: requestId, answers, savedAt },
})
/** What the person told us before of how to talk with each other, as the server would give it. */
export const needsOf = (answers: Answers = {}) => ({
  name: 'getCommunicationNeeds' as const,
  params: { person: 'me' },
  reply: { answers, saidAt: Object.keys(answers).length > 0 ? '2026-11-20T10:00:00.000Z' : null },
})
export const receipt = {
  id: requestId,
  reference: 'ABCD-EF23',
  journey: 'plan-review',
  receivedAt: '2026-11-22T10:15:00.000Z',
}
/** All that has to be answered, and no more. */
export const whole: Answers = { grounds: ['something-changed'], words: 'Karen has hurt her back.', place: 'my-home' }

/** A version that waits for an answer, and was talked through. */
export const toAgree = {
  version: 5,
  from: '2026-11-09',
  talkedThrough: '2026-11-06',
  frozen: `5 Vq3-hash${'x'.repeat(35)}`,
}

type Door = 'drafts' | 'service-requests'
/** What the server would get and answer. `cut` are the doors that cannot be reached. */
export function stubServer(...cut: (Door | 'device-key')[]): { method: string; path: string; body: unknown }[] {
  const asked: { method: string; path: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    if (cut.some((door) => path.includes(door))) throw new TypeError('no network')
    if (path === '/api/device-key') return Response.json(deviceKey)
    const sent = typeof body === 'string' ? JSON.parse(body) : undefined
    asked.push({ method: String(method), path, body: sent })
    if (path.includes('/files/'))
      return Response.json({ id: path.split('/').at(-1), kind: 'application/pdf', bytes: 1, name: 'x' })
    if (path.includes('drafts')) return Response.json({ ...sent, savedAt: '2026-11-22T10:20:00.000Z' })
    return Response.json(receipt)
  })
  return asked
}

/** Says where a page has led. */
export function Where() {
  const { pathname, search } = useLocation()
  return <output>{pathname + search}</output>
}
