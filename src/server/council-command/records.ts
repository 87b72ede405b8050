import type { HeldRecords } from '#contract/council-record-api.ts'
import type { OldKind, OldRecords } from '#contract/retention.ts'
import { call, firstCouncil } from './call.ts'

const names: Record<OldKind, string> = {
  requests: 'requests that are decided, done or taken back',
  steps: 'steps of those requests',
  files: 'files that were sent along with those requests',
  drafts: 'drafts',
  withdrawnVersions: 'numbers of withdrawn versions of plans',
  audit: 'rows of who looked at what',
}

/** Removes what is older than the council keeps it, or only says what that is. */
export async function purge(council = firstCouncil, onlySay = false): Promise<string> {
  const method = onlySay ? 'GET' : 'DELETE'
  const { chosenBy, records } = await call<OldRecords>({ council, method, path: '/old-records' })
  const lines = records.map(
    ({ kind, before, count }) => `${String(count).padStart(7)}  ${names[kind]}, from before ${before.slice(0, 10)}`,
  )
  const whose = {
    document: 'the council’s own document',
    sample: 'the sample world, as the council’s document gives none',
  }
  return [
    onlySay ? 'This would be removed:' : 'Removed for good:',
    ...lines,
    `How long each is kept was chosen by ${whose[chosenBy]}.`,
  ].join('\n')
}

/** All that is held on a person, as one document. */
export async function exportPerson(person: string, council = firstCouncil): Promise<string> {
  const path = `/people/${encodeURIComponent(person)}/held`
  return JSON.stringify(await call<HeldRecords>({ council, method: 'GET', path }), null, 2)
}

/** What waits to be told to people and to the council’s own system, and what fails. */
export const deliveries = async (council = firstCouncil): Promise<string> =>
  JSON.stringify(await call({ council, method: 'GET', path: '/deliveries' }), null, 2)
