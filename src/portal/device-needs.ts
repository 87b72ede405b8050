import type { OutboxItem } from '#client/outbox.ts'
import { type CommunicationNeeds, communicationJourney } from '#contract/service-request.ts'

/**
 * What the person said last of how to talk with each other: what this device has sent, or has still to send, may be newer than
 * what the server said when it was asked.
 */
export function newestNeeds(items: OutboxItem[], theirs?: CommunicationNeeds): CommunicationNeeds {
  const ours = items
    .filter(({ journey, state }) => journey === communicationJourney && state !== 'needs-attention')
    .map(({ answers, savedAt, receipt }) => ({ answers, saidAt: receipt?.receivedAt ?? savedAt }))
  const moment = ({ saidAt }: CommunicationNeeds) => (saidAt ? Date.parse(saidAt) : 0)
  const all = theirs ? [theirs, ...ours] : ours
  return all.toSorted((one, other) => moment(other) - moment(one))[0] ?? { answers: {}, saidAt: null }
}
