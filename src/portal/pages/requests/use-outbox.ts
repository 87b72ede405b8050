import { useEffect, useState } from 'react'
import type { OutboxItem } from '#client/outbox.ts'
import { loadAllWords } from '../../load-page.ts'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** What this device has of one's own words that wait; how many that nobody can read before signing in. */
export type Waiting = { items: OutboxItem[]; locked: number }

/** What waits on this device. Nothing until it has been looked at, which the server cannot. */
export function useOutbox(): Waiting | undefined {
  const { i18n } = useTranslation()
  const { language } = usePageState()
  const [waiting, setWaiting] = useState<Waiting>()
  useEffect(() => {
    let here = true
    let stop = () => {}
    async function watch() {
      const { isKeeping, outbox } = await import('../../device-asking.ts')
      // Its questions are not among the words of a list.
      const [open] = await Promise.all([isKeeping(), loadAllWords({ language, i18n }).catch(() => {})])
      const look = async () => {
        const [items, count] = await Promise.all([outbox.list(), outbox.count()])
        if (here) setWaiting({ items, locked: open ? 0 : count })
      }
      if (!here) return
      stop = outbox.subscribe(look)
      await look()
    }
    watch().catch(() => here && setWaiting({ items: [], locked: 0 }))
    return () => {
      here = false
      stop()
    }
  }, [language, i18n])
  return waiting
}
