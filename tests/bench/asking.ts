import { createServer } from 'node:http'
import { type Browser, chromium } from 'playwright-core'
import type * as Storing from '#client/device-store.ts'
import type * as Sending from '#client/outbox.ts'
import type * as Keeping from '#client/vault.ts'
import { clientCode } from '../browser/client-code.ts'
import { signIn } from '../browser/device.ts'
import { startSite } from '../browser/site.ts'
import { chromiumPath, launchArgs } from '../chromium.ts'
import { ann } from '../outbox-parts.ts'
import { goalTable, keepResults, type Row } from './results.ts'
import { serveFiles } from './site.ts'
import { spread } from './stats.ts'
import { openVisit, until } from './visit.ts'

declare const Client: typeof Storing & typeof Keeping & typeof Sending

const items = 100

/** A page with the code of the device and nothing else, and a door that takes what it sends. */
async function openDoor(): Promise<{ origin: string; stop: () => void }> {
  const script = await clientCode()
  const server = createServer((asked, response) => {
    if (asked.method === 'GET')
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<title>device</title><script>${script}</script>`)
    asked.resume().on('end', () => {
      const id = (asked.url ?? '').split('/').at(-1)
      const receipt = { id, journey: 'plan-review', reference: 'ABCD-2345', receivedAt: new Date().toISOString() }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(receipt))
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    stop: () => server.close(),
  }
}

/** How long it takes from writing something down to where “saved” may be said, and how long the page is held up while all is sent. */
async function writeAndDrain(browser: Browser, origin: string, drains: boolean) {
  const context = await browser.newContext({ baseURL: origin })
  try {
    const { page } = await openVisit(context, {}, true)
    await page.goto('/')
    return await page.evaluate(
      async ({ key, count, sends }) => {
        const store = Client.openDeviceStore()
        const vault = new Client.Vault(store)
        await vault.openWithKey(key)
        const send = async ({ id }: { id: string }) => (await fetch(`/${id}`, { method: 'PUT', body: '{}' })).json()
        const outbox = new Client.Outbox({ store, vault, send })
        const written: number[] = []
        const words = 'The morning visits are kind and on time. '.repeat(12)
        for (let nth = 0; nth < count; nth += 1) {
          const item = { id: crypto.randomUUID(), person: key.account, journey: 'plan-review', answers: { words } }
          const start = performance.now()
          if (!(await outbox.enqueue(item))) throw new Error('it was not saved')
          written.push(performance.now() - start)
        }
        if (!sends) return { written, longest: undefined, seconds: undefined, left: 0 }
        const tasks: number[] = []
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
        })
        const start = performance.now()
        await outbox.drain()
        const left = await outbox.count()
        await new Promise((done) => setTimeout(done, 200))
        return { written, longest: Math.max(0, ...tasks), seconds: (performance.now() - start) / 1000, left }
      },
      { key: ann, count: items, sends: drains },
    )
  } finally {
    await context.close()
  }
}

type Moves = { portal: number; page: number }

/** From one question to the next, beside a move from one static page to another on the same slow line. */
async function moveOn(browser: Browser, origin: string, state: object, plain: string): Promise<Moves> {
  const context = await browser.newContext({ baseURL: origin, storageState: state as never, serviceWorkers: 'block' })
  const other = await browser.newContext({ baseURL: plain, serviceWorkers: 'block' })
  try {
    const words = { first: 'Why would you like a review?', next: 'Where and when would you like to meet?' }
    const visit = await openVisit(context, words, true)
    await visit.page.goto('/ask/plan-review/why', { waitUntil: 'commit' })
    await until(visit, ({ shown, hydrated }) => shown.first && hydrated)
    await visit.untilStill()
    const clicked = await visit.page.evaluate(() => {
      // The answer of the round before has come back with the draft: a second click would take it away.
      document.querySelector<HTMLInputElement>('input[name="grounds"]:not(:checked)')?.click()
      const moment = performance.timeOrigin + performance.now()
      document.querySelector<HTMLButtonElement>('main form button[type=submit]')?.click()
      return moment
    })
    const portal = (await until(visit, ({ shown }) => shown.next)).shown.next ?? 0
    const plainVisit = await openVisit(other, words, true)
    await plainVisit.page.goto('/why', { waitUntil: 'commit' })
    await until(plainVisit, ({ shown }) => shown.first)
    await plainVisit.untilStill()
    const left = await plainVisit.page.evaluate(() => {
      const moment = performance.timeOrigin + performance.now()
      document.querySelector<HTMLAnchorElement>('main a')?.click()
      return moment
    })
    const page = (await until(plainVisit, ({ shown }) => shown.next)).shown.next ?? 0
    return { portal: portal - clicked, page: page - left }
  } finally {
    await context.close()
    await other.close()
  }
}

const html = (title: string, to: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1><a href="${to}">Continue</a></main></html>`

/** Measures asking: a question to the next, writing down, and sending all that waited. */
export async function measureAsking(rounds: number): Promise<void> {
  const [door, site] = [await openDoor(), await startSite()]
  const type = 'text/html; charset=utf-8'
  const plain = await serveFiles([
    ['/why', { type, content: html('Why would you like a review?', '/meeting') }],
    ['/meeting', { type, content: html('Where and when would you like to meet?', '/why') }],
  ])
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArgs })
  const origin = `http://localhost:${site.port}`
  try {
    const context = await browser.newContext({ baseURL: origin })
    await signIn(await context.newPage(), origin, 'doreen')
    const state = await context.storageState()
    await context.close()
    const moves: Moves[] = []
    const writes: Awaited<ReturnType<typeof writeAndDrain>>[] = []
    for (let round = 0; round < rounds; round += 1) {
      moves.push(await moveOn(browser, origin, state, plain.origin))
      // Sending all takes minutes on a line like that, and once is enough to see whether it holds up the page.
      writes.push(await writeAndDrain(browser, door.origin, round === 0))
      const { longest, seconds, left, written = [] } = writes.at(-1) ?? {}
      console.error(`round ${round + 1}:`, moves.at(-1), { saved: spread(written).median, longest, seconds, left })
    }
    if (writes.some(({ left }) => left > 0)) throw new Error('not everything was sent')
    const rows: Row[] = [
      {
        measure: 'a question to the next, in the app',
        measured: spread(moves.map(({ portal, page }) => portal / page)),
        must: 0.1,
        aim: 0.05,
      },
      {
        measure: 'writing to the outbox, to “saved”',
        measured: spread(writes.flatMap(({ written }) => written)),
        must: 50,
        aim: 20,
        unit: ' ms',
      },
      {
        measure: `longest task while ${items} items are sent`,
        measured: spread(writes.map(({ longest }) => longest)),
        must: 100,
        aim: 50,
        unit: ' ms',
      },
    ]
    keepResults(
      'Asking',
      `Chromium ${browser.version()}, CDP slow 3G, CPU 4×, ${rounds} rounds. A move is beside one of a static page; ${items} items were written one after the other and then sent, in ${spread(writes.map(({ seconds }) => seconds)).median.toFixed(0)} s.`,
      goalTable(rows),
    )
  } finally {
    await browser.close()
    door.stop()
    plain.stop()
    await site.remove()
  }
}
