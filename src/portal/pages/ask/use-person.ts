import { useQueryClient } from '@tanstack/react-query'
import type { PlanReply } from '#contract/api.ts'
import { usePageState } from '../../state.ts'

/** Whom the sign-in is linked to; without signal, whom the copy on this device is about. */
export function usePerson(): string | undefined {
  const { session } = usePageState()
  const copy = useQueryClient().getQueryData<PlanReply>(['getPlan', { person: 'me' }])
  return session?.person ?? copy?.person.id
}
