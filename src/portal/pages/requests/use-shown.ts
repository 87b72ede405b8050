import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ServiceRequest } from '#contract/service-request.ts'

/** Once somebody has seen that we have it, this device need not keep it any longer, nor offer it as something begun. */
export function useShown(requests: ServiceRequest[] | undefined): void {
  const queries = useQueryClient()
  useEffect(() => {
    const ids = requests?.map(({ id }) => id) ?? []
    if (ids.length === 0) return
    const isTheirs = ({ state }: { state: { data: unknown } }) =>
      ids.includes((state.data as { id?: string } | undefined)?.id ?? '')
    queries.removeQueries({ queryKey: ['getDraft'], predicate: isTheirs })
    import('../../device-asking.ts').then(({ dropShown }) => dropShown(ids)).catch(() => {})
  }, [requests, queries])
}
