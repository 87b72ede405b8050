import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answers } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { query, useRead } from '../../query.ts'
import { usePerson } from './use-person.ts'

/** How far the words are safe. Before this device has been asked, only what Continue sends is kept; of nobody nothing is but in the tab. */
export type Kept = 'in-tab' | 'by-continue' | 'as-you-type' | 'kept' | 'not-kept'

const device = () => import('../../device-asking.ts')
const same = (one: Draft, other: Draft) =>
  one.id === other.id && JSON.stringify(one.answers) === JSON.stringify(other.answers)

/** What is answered so far. It is kept on this device as it is written; what was written here last goes before what the server had. */
export function useDraft(journey: string) {
  const queries = useQueryClient()
  const draft = useRead('getDraft')
  const person = usePerson()
  const touched = useRef(false)
  const [source, setSource] = useState(0)
  const [kept, setKept] = useState<Kept>('by-continue')

  const current = useCallback((): Draft => {
    const { queryKey } = query('getDraft', { person: 'me', journey })
    return queries.getQueryData(queryKey) ?? { id: crypto.randomUUID(), answers: {}, savedAt: null }
  }, [queries, journey])
  const put = useCallback(
    (draft: Draft) => queries.setQueryData(query('getDraft', { person: 'me', journey }).queryKey, draft),
    [queries, journey],
  )

  useEffect(() => {
    let here = true
    async function look() {
      const { isKeeping, newestDraft } = await device()
      const keeping = await isKeeping()
      const newest = await newestDraft(journey, current())
      if (!here) return
      setKept((before) => (before !== 'by-continue' ? before : keeping ? 'as-you-type' : 'not-kept'))
      if (touched.current || same(newest, current())) return
      put(newest)
      setSource((before) => before + 1)
    }
    look().catch(() => here && setKept('not-kept'))
    return () => {
      here = false
    }
  }, [journey, current, put])

  /** From the first touch on nothing may be put in the place of what is being written, also before it is kept. */
  const touch = useCallback(() => {
    touched.current = true
  }, [])
  /** Keeps these answers beside the others, here and now; at Continue the server is told too, in the background. */
  function keep(answers: Answers, tell: boolean): Draft {
    touch()
    const draft = { ...current(), savedAt: new Date().toISOString() }
    draft.answers = { ...draft.answers, ...answers }
    put(draft)
    device()
      .then(({ keepDraft, tellDraft }) => {
        if (tell && person) tellDraft(person, journey, draft)
        return keepDraft(journey, draft)
      })
      .then((done) => setKept(done ? 'kept' : 'not-kept'))
      .catch(() => setKept('not-kept'))
    return draft
  }
  return { draft, source, kept, keep, touch }
}
