import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { type Seen, watch } from './watch.ts'

/** DevTools' slow 3G and a phone four times slower than this machine. */
const slow3g = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowdown = 4
const patience = 60_000

export type Visit = {
  page: Page
  /** When each request was made, in milliseconds since 1970. */
  requests: number[]
  seen: () => Promise<Seen | undefined>
  /** Waits until the network has been still for a while. */
  untilStill: () => Promise<void>
}

/** Opens a page that is watched and slowed, without going anywhere yet. */
export async function openVisit(context: BrowserContext, words: Record<string, string>, slow: boolean): Promise<Visit> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const open = new Set<string>()
  let last = Date.now()
  const visit: Visit = {
    page,
    requests: [],
    seen: () => page.evaluate(() => (window as unknown as { seen?: Seen }).seen).catch(() => undefined),
    untilStill: async () => {
      // Some answers from a cache never say that they ended; silence for longer than a journey is an end too.
      const still = () => Date.now() - last > (open.size === 0 ? 1_000 : 4_500)
      while (!still()) await wait(100)
    },
  }
  cdp.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    last = Date.now()
    if (request.url.startsWith('data:')) return
    open.add(requestId)
    visit.requests.push(wallTime * 1000)
  })
  cdp.on('Network.dataReceived', () => {
    last = Date.now()
  })
  const ended = (requestId: string) => {
    last = Date.now()
    open.delete(requestId)
  }
  cdp.on('Network.loadingFinished', ({ requestId }) => ended(requestId))
  cdp.on('Network.loadingFailed', ({ requestId }) => ended(requestId))
  if (slow) await cdp.send('Network.emulateNetworkConditions', slow3g)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch, words)
  return visit
}

/** Whatever takes too long is given up, so that the rest goes on. */
export async function tooLate(seconds: number): Promise<never> {
  await wait(seconds * 1000, undefined, { ref: false })
  throw new Error(`gave up after ${seconds} seconds`)
}

/** Those of earlier visits may still be there, asleep: each visit has a context of its own. */
async function workerOf(cdp: CDPSession, page: Page): Promise<string> {
  const own = await page.context().newCDPSession(page)
  const { targetInfo } = await own.send('Target.getTargetInfo')
  await own.detach()
  const { targetInfos } = await cdp.send('Target.getTargets')
  const worker = targetInfos.find(
    ({ type, browserContextId }) => type === 'service_worker' && browserContextId === targetInfo.browserContextId,
  )
  if (!worker) throw new Error(`${page.url()} has no service worker`)
  return worker.targetId
}

async function slowWorkerOnce(cdp: CDPSession, page: Page): Promise<() => Promise<void>> {
  const targetId = await workerOf(cdp, page)
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  const answered = new Promise<void>((resolve) =>
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      if (JSON.parse(message).id === 2) resolve()
    }),
  )
  const say = (id: number, method: string, params: object) =>
    cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
  await say(1, 'Network.enable', {})
  await say(2, 'Network.emulateNetworkConditions', slow3g)
  await Promise.race([answered, tooLate(5)])
  return async () => {
    await cdp.send('Target.detachFromTarget', { sessionId })
    await cdp.detach()
  }
}

/**
 * Slows what a service worker fetches: CDP slows each page and each worker for itself. Answers how to let it go again.
 * Now and then Chromium does not answer about a worker that is just going to sleep, and is asked again.
 */
export async function slowWorker(browser: Browser, page: Page): Promise<() => Promise<void>> {
  for (let tries = 1; ; tries += 1) {
    const cdp = await browser.newBrowserCDPSession()
    try {
      return await slowWorkerOnce(cdp, page)
    } catch (error) {
      await cdp.detach()
      if (tries === 3) throw error
    }
  }
}

/** Waits until the page has seen what is asked for. */
export async function until(visit: Visit, done: (seen: Seen) => unknown): Promise<Seen> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const seen = await visit.seen()
    if (seen && done(seen)) return seen
    await wait(100)
  }
  throw new Error(`${visit.page.url()} did not get there within ${patience / 1000} seconds`)
}
