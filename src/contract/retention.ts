import * as z from 'zod/mini'
import { Moment } from './calendar.ts'

/** What is removed when it is old enough. The steps and the files of a request go with it: without some of them it would tell another story. */
export const OldKind = z.enum(['requests', 'steps', 'files', 'drafts', 'withdrawnVersions', 'audit'])
export type OldKind = z.infer<typeof OldKind>

export type Period = { days: number } | { years: number }

/** How long a council keeps each kind of record. */
export type Retention = {
  /** Who says so: the council's own document, or the sample world, where the document gives nothing. */
  chosenBy: 'document' | 'sample'
  /** After the last thing that was done with one that is decided, done or taken back. An open one is kept until it is answered. */
  requests: Period
  /** After it was last written in. */
  drafts: Period
  /** The number of a version that was published in error; what it said went when it was withdrawn. */
  withdrawnVersions: Period
  /** Who looked at what. */
  audit: Period
}

/** What is from before this moment has been kept for the whole period. */
export function keptSince(period: Period, now: Date): Date {
  const since = new Date(now)
  if ('days' in period) since.setUTCDate(since.getUTCDate() - period.days)
  else since.setUTCFullYear(since.getUTCFullYear() - period.years)
  return since
}

/** How many records of each kind are older than the council keeps them, and from before when. */
export const OldRecords = z.strictObject({
  chosenBy: z.enum(['document', 'sample']),
  records: z.array(z.strictObject({ kind: OldKind, before: Moment, count: z.int() })),
})
export type OldRecords = z.infer<typeof OldRecords>
