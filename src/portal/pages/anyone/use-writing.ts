import { useEffect, useState } from 'react'
import type { Answers, Journey } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { useAsked } from '../../state.ts'
import type { Kept } from '../ask/use-draft.ts'

/** What is answered in this tab. There is no key of nobody’s to seal it with, so it is written nowhere and goes with the tab. */
const written = new Map<string, Answers>()

/** Sent, or begun anew: nothing of it stays in the tab. */
export const forgetWriting = (journey: Journey): void => void written.delete(journey.id)

/** What is answered so far without an account: of this tab, or what the page carried that answered a plain form. */
export function useWriting({ id }: Journey) {
  const asked = useAsked()
  const [answers, setAnswers] = useState<Answers>(() => asked?.answers ?? written.get(id) ?? {})
  useEffect(() => {
    if (asked) written.set(id, asked.answers)
  }, [asked, id])

  function keep(added: Answers): Draft {
    const next = { ...written.get(id), ...answers, ...added }
    written.set(id, next)
    setAnswers(next)
    return { id: '', answers: next, savedAt: null }
  }
  const kept: Kept = 'in-tab'
  return { draft: { id: '', answers, savedAt: null } as Draft, source: 0, kept, keep, touch: () => {} }
}
