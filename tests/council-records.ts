import type { HeldRecords } from '#contract/council-record-api.ts'
import type { OldRecords } from '#contract/retention.ts'
import type { Visitor } from './visitor.ts'

type Server = { visitor: (council?: string) => Visitor; keys: Record<string, string> }

/** What a council asks of what it keeps, with its key. */
export function councilRecords({ visitor, keys }: Server, council = 'redcar-cleveland', key = keys[council]) {
  const ask = (path: string, method = 'GET') =>
    visitor(council).ask(`/api/council${path}`, { method, headers: { authorization: `Bearer ${key}` } })
  const countsOf = async (response: Response) => {
    const { records }: OldRecords = await response.json()
    return Object.fromEntries(records.map(({ kind, count }) => [kind, count]))
  }
  return {
    ask,
    old: async () => countsOf(await ask('/old-records')),
    purge: async () => countsOf(await ask('/old-records', 'DELETE')),
    held: async (reference: string): Promise<HeldRecords> => (await ask(`/people/${reference}/held`)).json(),
  }
}
