import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { query } from '../../query.ts'

/** Takes back what waits, and leads to its answers. It is not sent meanwhile, and its words stay where they are. */
export function useChanging(): (id: string) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (id) => {
    const { takeBack } = await import('../../device-asking.ts')
    const item = await takeBack(id)
    if (!item) return
    const { queryKey } = query('getDraft', { person: 'me', journey: item.journey })
    queries.setQueryData(queryKey, { id: item.id, answers: item.answers, savedAt: new Date().toISOString() })
    navigate(`/ask/${item.journey}/check`)
  }
}
