import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { chromiumPath, launchArgs } from '../chromium.ts'
import { watch } from './watch.ts'

/** Who looks, in which language and with which browser. Nobody in particular looks at the first council's pages. */
export type Visitor = BrowserContextOptions & {
  as?: string | undefined
  council?: string
  language?: Language
  /** The size of words that the browser is set to: 200 is twice the usual. */
  textPercent?: 100 | 200
}
type Stored = Awaited<ReturnType<BrowserContext['storageState']>>

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const server = createServer()
    server.once('error', () => answer(false))
    server.listen(port, () => server.close(() => answer(true)))
  })

/** A port whose next one is free too: the provider takes that. */
async function freePort(): Promise<number> {
  const port = 20_000 + 2 * Math.floor(Math.random() * 10_000)
  return (await isFree(port)) && (await isFree(port + 1)) ? port : freePort()
}

/** The sample world as `npm start` starts it, on a port and a data directory of its own. */
export async function startSampleWorld(): Promise<{ port: number; stop: () => Promise<void> }> {
  const port = await freePort()
  const directory = await mkdtemp(join(tmpdir(), 'sample-world-'))
  const env = { ...process.env, PORT: String(port), DATA_DIR: directory, NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['mocks/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  let said = ''
  const hear = (words: Buffer) => {
    said += words
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const patience = Date.now() + 170_000
  const answers = async () => (await fetch(`http://localhost:${port}/healthz`).catch(() => undefined))?.ok
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > patience) throw new Error(`The sample world did not start.\n${said}`)
    await new Promise((later) => setTimeout(later, 200))
  }
  const stop = async () => {
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGTERM')) await ended
    process.off('exit', end)
    await rm(directory, { recursive: true, force: true })
  }
  return { port, stop }
}

/** Signs in as a page's visitor would: the link, the sample provider, and the question about the device. */
export async function signIn(page: Page, person: string, origin: string, device: 'shared' | 'own' = 'shared') {
  await page.goto(`${origin}/sign-in/start`)
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL(/\/device/)
  await page.locator(`#device-${device}`).check()
  await page.locator('main form button').click()
  await page.waitForURL((url) => url.pathname !== '/device')
}

const councilOf = (person?: string) => samplePeople.find(({ id }) => id === person)?.council

function launch(textPercent: number): Promise<Browser> {
  const size = `--blink-settings=defaultFontSize=${(16 * textPercent) / 100}`
  return chromium.launch({ executablePath: chromiumPath(), args: [...launchArgs, size] })
}

/** The sample world and a browser for one file of tests. Whatever a page complains of fails the test it did so in. */
export function sampleWorld() {
  let world: Awaited<ReturnType<typeof startSampleWorld>>
  const browsers = new Map<number, Promise<Browser>>()
  const open = new Set<BrowserContext>()
  const signedIn = new Map<string, Promise<Stored>>()
  const complaints: string[] = []

  beforeAll(async () => {
    world = await startSampleWorld()
  })
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()))
    open.clear()
    const heard = complaints.splice(0)
    if (heard.length > 0) throw new Error(`The page complained.\n${heard.join('\n')}`)
  })
  afterAll(async () => {
    for (const browser of browsers.values()) await (await browser).close()
    await world?.stop()
  })

  function browserWith(textPercent: number): Promise<Browser> {
    const known = browsers.get(textPercent) ?? launch(textPercent)
    browsers.set(textPercent, known)
    return known
  }
  const originOf = (council?: string) => {
    const { hostnames } = councils.find(({ id }) => id === council) ?? councils[0] ?? { hostnames: ['localhost'] }
    return `http://${hostnames[0]}:${world.port}`
  }

  async function sessionOf(person: string): Promise<Stored> {
    const context = await (await browserWith(100)).newContext({ javaScriptEnabled: false })
    await signIn(await context.newPage(), person, originOf(councilOf(person)))
    const stored = await context.storageState()
    await context.close()
    return stored
  }

  /** A page for somebody, signed in where they are named. It belongs to the test and is closed after it. */
  async function visit({ as, council = councilOf(as), language, textPercent = 100, ...options }: Visitor = {}) {
    if (as && !signedIn.has(as)) signedIn.set(as, sessionOf(as))
    const storageState = as ? await signedIn.get(as) : undefined
    const baseURL = originOf(council)
    const browser = await browserWith(textPercent)
    const context = await browser.newContext({ baseURL, ...options, ...(storageState && { storageState }) })
    open.add(context)
    if (language) await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    watch(context, complaints)
    return context.newPage()
  }

  return { visit, originOf }
}
export type World = ReturnType<typeof sampleWorld>
