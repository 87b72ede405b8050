import { pdf, sendFile } from './files.ts'
import type { Visitor } from './visitor.ts'

const answers = { grounds: ['something-changed'], place: 'phone' }
/** Leaves a row of each kind that people write: a request with a step and a file, a draft, and how they want to be told. */
export async function askFor(who: Visitor) {
  const sent = { journey: 'plan-review', answers }
  const request = `/api/people/me/service-requests/${crypto.randomUUID()}`
  await who.call('PUT', request, sent)
  await who.call('PUT', `${request}/steps/${crypto.randomUUID()}`, { kind: 'added', text: 'And this.' })
  await sendFile(who, `${request}/files/${crypto.randomUUID()}`, pdf())
  await who.call('PUT', '/api/people/me/drafts/plan-review', { id: crypto.randomUUID(), answers })
  await who.call('PUT', '/api/people/me/notices', { way: 'email', address: 'who@example.org', language: 'en' })
}
