import { usePageState } from '../../state.ts'

/** A browser keeps what is typed, in clear, to offer it again: only where the phone is one’s own may it. */
export function useAutoComplete(): 'off' | undefined {
  return usePageState().session?.device === 'own' ? undefined : 'off'
}
