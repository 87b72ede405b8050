import type { Browser, BrowserContextOptions } from 'playwright-core'
import { spread } from './stats.ts'
import { openVisit, slowWorker, until } from './visit.ts'

/** One of the things that are measured side by side. */
export type Target = {
  name: string
  origin: string
  /** Who is signed in, on a phone that is theirs; nothing where the page is for everyone. */
  state?: BrowserContextOptions['storageState']
  /** Says "hydrated" by a mark of its own. */
  hydrates: boolean
  /** What is put on the device before the signal is gone: the copy and its PIN. */
  prepare?: (origin: Parameters<typeof openVisit>[0]) => Promise<void>
  /** The words that are looked for: the plan's own, the week's, and what stands there without signal. */
  words: { plan: string; week: string; offline: string }
}

/** What one round measured; times in milliseconds. */
export type Measured = Partial<
  Record<'content' | 'hydrated' | 'blocked' | 'requests' | 'move' | 'worker' | 'offline', number>
>

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }
const contextOf = (browser: Browser, { origin, state }: Target, serviceWorkers: 'allow' | 'block') =>
  browser.newContext({ ...phone, baseURL: origin, serviceWorkers, ...(state ? { storageState: state } : {}) })

/**
 * A first visit on a slow line, until nothing is on its way any more; then a move to the week by its link. Without service
 * workers, so that what they do for themselves takes no part in it.
 */
export async function coldAndMove(browser: Browser, target: Target, moves: boolean): Promise<Measured> {
  const context = await contextOf(browser, target, 'block')
  try {
    const visit = await openVisit(context, target.words, true)
    await visit.page.goto('/plan', { waitUntil: 'commit' })
    const there = await until(visit, ({ shown, hydrated }) => shown.plan && (hydrated || !target.hydrates))
    await visit.untilStill()
    const content = (there.shown.plan ?? 0) - there.started
    const hydrated = Math.max(there.hydrated - there.started, content)
    const requests = visit.requests.filter((moment) => moment <= (there.marked || there.shown.plan || 0)).length
    const { tasks, painted } = (await visit.seen()) ?? there
    const blocked = tasks
      .filter(([start, length]) => start + length > painted)
      .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0)
    const measured = { content, hydrated, blocked, requests }
    if (!moves) return measured
    const clicked = await visit.page.evaluate(() => {
      const moment = performance.timeOrigin + performance.now()
      document.querySelector<HTMLAnchorElement>('nav a[href="/week"]')?.click()
      return moment
    })
    const { shown } = await until(visit, (seen) => seen.shown.week)
    return { ...measured, move: (shown.week ?? 0) - clicked }
  } finally {
    await context.close()
  }
}

/** Without a network one visit is short, and what else the machine does weighs as much as the page: the middle one of five counts. */
const visitsWithoutSignal = 5

/** A visit where the service worker is in place, and one with no signal at all. The worker is brought by a quick line. */
export async function withWorker(browser: Browser, target: Target): Promise<Measured> {
  const context = await contextOf(browser, target, 'allow')
  try {
    await target.prepare?.(context)
    const first = await openVisit(context, target.words, false)
    await first.page.goto('/plan')
    await first.page.evaluate(() => navigator.serviceWorker.ready)
    await first.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await first.untilStill()
    // A worker that sleeps does not answer, and without a page it soon does.
    await first.page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'wake' }))
    const letGo = await slowWorker(browser, first.page)
    await first.page.close()

    const again = await openVisit(context, target.words, true)
    await again.page.goto('/plan', { waitUntil: 'commit' })
    const online = await until(again, ({ shown }) => shown.plan)
    await again.untilStill()
    await again.page.close()
    await letGo()

    await context.setOffline(true)
    const offline: number[] = []
    while (offline.length < visitsWithoutSignal) {
      const without = await openVisit(context, target.words, false)
      await without.page.goto('/plan', { waitUntil: 'commit' })
      const { shown, started } = await until(without, (seen) => seen.shown.offline)
      offline.push((shown.offline ?? 0) - started)
      await without.untilStill()
      await without.page.close()
    }
    return { worker: (online.shown.plan ?? 0) - online.started, offline: spread(offline).median }
  } finally {
    await context.close()
  }
}
