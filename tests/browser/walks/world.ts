import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { asked, askers, requestOf } from '../../addresses.ts'
import { launchArgs, pagesOnlyPath } from '../../chromium.ts'
import { callAs } from '../call-as.ts'
import { signIn } from '../device.ts'
import { type Site, startSite } from '../site.ts'
import { watch } from '../watch.ts'

/** Who looks, in which language and with which browser. Nobody in particular looks at the first council's pages. */
export type Visitor = BrowserContextOptions & {
  as?: string | undefined
  council?: string
  language?: Language
  /** The size of words that the browser is set to: 200 is twice the usual. */
  textPercent?: 100 | 200
  /** Each page is seen by one visitor only. */
  once?: boolean
}
type Stored = Awaited<ReturnType<BrowserContext['storageState']>>

const councilOf = (person?: string) => samplePeople.find(({ id }) => id === person)?.council

function launch(textPercent: number): Promise<Browser> {
  const size = `--blink-settings=defaultFontSize=${(16 * textPercent) / 100}`
  return chromium.launch({ executablePath: pagesOnlyPath(), args: [...launchArgs, size] })
}

/** A browser that knows no service workers: each new one would fetch all its files, and other suites look at what it does. */
const withoutWorker = () => {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

/** Sends a request and begins another one, so that there is something to see on their pages. */
async function ask(page: Page, person: string): Promise<void> {
  await callAs(page, 'PUT', `service-requests/${requestOf(person)}`, asked)
  await callAs(page, 'PUT', `drafts/${asked.journey}`, { id: crypto.randomUUID(), answers: asked.answers })
}

/** The sample world and a browser for one file of tests. Whatever a page complains of fails the test it did so in. */
export function sampleWorld() {
  let site: Site
  const browsers = new Map<number, Promise<Browser>>()
  const open = new Set<BrowserContext>()
  const signedIn = new Map<string, Promise<Stored>>()
  const complaints: string[] = []

  beforeAll(async () => {
    site = await startSite()
  })
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()))
    open.clear()
    const heard = complaints.splice(0)
    if (heard.length > 0) throw new Error(`The page complained.\n${heard.join('\n')}`)
  })
  afterAll(async () => {
    for (const browser of browsers.values()) await (await browser).close()
    await site?.remove()
  })

  function browserWith(textPercent: number): Promise<Browser> {
    const known = browsers.get(textPercent) ?? launch(textPercent)
    browsers.set(textPercent, known)
    return known
  }
  const originOf = (council: string = councils[0].id) => site.originOf(council)

  async function sessionOf(person: string): Promise<Stored> {
    const context = await (await browserWith(100)).newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, originOf(councilOf(person)), person)
    if (askers.includes(person)) await ask(page, person)
    const stored = await context.storageState()
    await context.close()
    return stored
  }

  /** A page for somebody, signed in where they are named. It belongs to the test and is closed after it. */
  async function visit({
    as,
    council = councilOf(as),
    language,
    textPercent = 100,
    once: _,
    ...options
  }: Visitor = {}) {
    if (as && !signedIn.has(as)) signedIn.set(as, sessionOf(as))
    const storageState = as ? await signedIn.get(as) : undefined
    const baseURL = originOf(council)
    const browser = await browserWith(textPercent)
    const context = await browser.newContext({ baseURL, ...options, ...(storageState && { storageState }) })
    open.add(context)
    await context.addInitScript(withoutWorker)
    if (language) await context.addCookies([{ name: 'language', value: language, url: baseURL }])
    watch(context, complaints)
    return context.newPage()
  }

  return { visit, originOf }
}
export type World = ReturnType<typeof sampleWorld>
