import { communicationJourney } from '#contract/service-request.ts'
import { askerOf } from './drafts.ts'
import { requestOf, selectRequests } from './kept-requests.ts'
import type { Handlers } from './serve.ts'

/** The newest request of its journey says it, unless it was taken back: nothing is kept a second time (R42). */
export const getCommunicationNeeds: Handlers['getCommunicationNeeds'] = async (visit) => {
  const { council_id, person_id } = askerOf(visit)
  const rows = await selectRequests(visit.tx)
    .where((row) => row.and({ council_id, person_id, journey: communicationJourney }))
    .orderBy('place', 'desc')
    .execute()
  const newest = rows.map(requestOf).find(({ stage }) => stage !== 'withdrawn')
  const reply = { answers: newest?.answers ?? {}, saidAt: newest?.receivedAt ?? null }
  return { record: 'communication needs', reply }
}
