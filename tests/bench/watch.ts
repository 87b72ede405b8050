/** What a page saw of its own beginning; moments in milliseconds since 1970, so that they compare across pages. */
export type Seen = {
  started: number
  /** For each name, the first frame after its words stood in the document. */
  shown: Record<string, number>
  /** The portal's own mark, which comes before it fetches for later, and the first frame of the page that React has taken over. */
  marked: number
  hydrated: number
  /** The first paint with content, and the long tasks, as start and length. */
  painted: number
  tasks: [number, number][]
}

/**
 * Runs in every page before its own scripts. "On screen" is the first frame after the words are there; a frame that waits
 * for a style sheet waits here too.
 */
export function watch(words: Record<string, string>): void {
  if (window !== window.top) return
  const seen: Seen = { started: performance.timeOrigin, shown: {}, marked: 0, hydrated: 0, painted: 0, tasks: [] }
  Object.assign(window, { seen })

  const afterFrame = (then: (moment: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => then(performance.timeOrigin + performance.now())
      port2.postMessage(0)
    })
  const entries = (type: string, heed: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heed)).observe({ type, buffered: true })
  entries('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.painted = seen.started + startTime
  })
  entries('longtask', ({ startTime, duration }) => seen.tasks.push([seen.started + startTime, duration]))
  // The mark alone is not believed: React leaves its own sign on an element once it has taken it over.
  const untilTaken = () => {
    const last = [...document.querySelectorAll('#root a')].at(-1)
    if (!last || !Object.keys(last).some((key) => key.startsWith('__react'))) return requestAnimationFrame(untilTaken)
    return afterFrame((moment) => {
      seen.hydrated = moment
    })
  }
  entries('mark', ({ name, startTime }) => {
    if (name !== 'hydrated') return
    seen.marked = seen.started + startTime
    untilTaken()
  })

  const waiting = new Map(Object.entries(words))
  const look = () => {
    const text = document.querySelector('main')?.textContent
    for (const [name, wanted] of waiting) {
      if (!text?.includes(wanted)) continue
      waiting.delete(name)
      afterFrame((moment) => {
        seen.shown[name] = moment
      })
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
  look()
}
