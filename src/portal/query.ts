import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { Api, EndpointName } from '#contract/api.ts'
import type { ReplyOf } from '#contract/endpoint.ts'
import { readsAt } from './addresses.ts'
import type { Read } from './page.ts'
import { findPageId } from './pages.ts'

/** Key and fetch of a read, from its endpoint. The code that fetches comes when first needed, not before hydration. */
export function query<Name extends EndpointName>(name: Name, params: Record<string, string>) {
  return queryOptions<ReplyOf<Api[Name]>>({
    queryKey: [name, params],
    queryFn: async ({ signal }) => (await import('./read.ts')).read(name, params, signal),
  })
}

/** What a read is about at this address. */
function useParamsOf(name: EndpointName): Record<string, string> {
  const { pathname, search } = useLocation()
  const id = findPageId(pathname)
  return (id && readsAt(id, pathname + search).find((one) => one.name === name))?.params ?? { person: 'me' }
}

/** What a page reads at its address: it is there, because no page is drawn before its reads are. */
export function useRead<Name extends EndpointName>(name: Name): ReplyOf<Api[Name]> {
  const { data } = useQuery(query(name, useParamsOf(name)))
  if (!data) throw new Error(`${name} is not among the reads of this page`)
  return data
}

/** The same of what this device may have before the server has it: `null` while only this device has it. */
export function useReadOrHere<Name extends 'getServiceRequest' | 'listServiceRequests'>(name: Name) {
  const { data } = useQuery(query(name, useParamsOf(name)))
  if (data === undefined) throw new Error(`${name} is not among the reads of this page`)
  return data as ReplyOf<Api[Name]> | null
}

/** What is here of a read already: nothing on a page for someone without an account, who reads nothing. */
export function useReadIfHere<Name extends 'getPlan' | 'getCommunicationNeeds'>(
  name: Name,
): ReplyOf<Api[Name]> | undefined {
  return useQuery({ ...query(name, useParamsOf(name)), enabled: false }).data
}

/** What a page reads only where its address names it: nothing where it does not, or where only this device has it. */
export function useReadIfNamed<Name extends 'getServiceRequest'>(name: Name): ReplyOf<Api[Name]> | undefined {
  const params = useParamsOf(name)
  const { data } = useQuery({ ...query(name, params), enabled: false })
  return data ?? undefined
}

export function createQueryClient(reads: (Read & { reply: unknown })[]): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // `always`: otherwise a read without signal would wait for ever instead of saying so.
      queries: { networkMode: 'always', staleTime: 60_000, gcTime: Number.POSITIVE_INFINITY, retry: false },
    },
  })
  for (const { name, params, reply } of reads) client.setQueryData([name, params], reply)
  return client
}
