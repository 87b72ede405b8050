import * as z from 'zod/mini'
import { Moment } from './calendar.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { PersonReference } from './person.ts'
import { OldRecords } from './retention.ts'

/** All that is held on a person: each kind by its name, each record with what stands in it, in plain words. */
export const HeldRecords = z.strictObject({
  person: PersonReference,
  asOf: Moment,
  held: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})
export type HeldRecords = z.infer<typeof HeldRecords>

/** The doors by which a council answers for what it keeps: all that is held on someone, and what is old enough to go. */
export const councilRecordApi = {
  exportPerson: endpoint({
    method: 'GET',
    path: '/api/council/people/:reference/held',
    needs: 'council:export',
    summary:
      'All that is held on a person, for when they ask to see it. It may name other people: read it before it is given out',
    params: { reference: PersonReference },
    body: Nothing,
    reply: HeldRecords,
  }),
  listOldRecords: endpoint({
    method: 'GET',
    path: '/api/council/old-records',
    needs: 'council:purge',
    summary: 'How many records of each kind are older than this council keeps them. Nothing is removed',
    params: {},
    body: Nothing,
    reply: OldRecords,
  }),
  purgeOldRecords: endpoint({
    method: 'DELETE',
    path: '/api/council/old-records',
    needs: 'council:purge',
    summary: 'Remove for good what is older than this council keeps it, and answer how many of each kind went',
    params: {},
    body: Nothing,
    reply: OldRecords,
  }),
}
