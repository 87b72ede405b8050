import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { OutboxItem } from '#client/outbox.ts'
import { query } from '../../query.ts'

/**
 * Takes back what waits, and leads to its answers. It is not sent meanwhile, and its words stay where they are. Where another
 * one of its kind is begun, that one comes first: its page says so.
 */
export function useChanging(): (item: OutboxItem) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (waiting) => {
    const { takeBack } = await import('../../device-asking.ts')
    const item = await takeBack(waiting)
    if (!item) return navigate(`/ask/${waiting.journey}`)
    const { queryKey } = query('getDraft', { person: 'me', journey: item.journey })
    queries.setQueryData(queryKey, { id: item.id, answers: item.answers, savedAt: new Date().toISOString() })
    // Another version waits for an answer now: its start says which, and leads to reading it.
    navigate(waiting.problem === 'other-version' ? `/ask/${item.journey}` : `/ask/${item.journey}/check`)
  }
}
