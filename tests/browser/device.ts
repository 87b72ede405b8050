import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { chromiumPath, launchArgs, pagesOnlyPath } from '../chromium.ts'
import { type Site, startSite } from './site.ts'
import { watch } from './watch.ts'

/** A phone or tablet: a browser with a profile on the disk, which can be closed and opened again. */
export type Device = {
  profile: string
  context: () => BrowserContext
  page: () => Promise<Page>
  close: () => Promise<void>
  open: (how?: { signal: boolean }) => Promise<BrowserContext>
}

/**
 * A network that is off from the first moment of a browser. `setOffline` reaches a service worker only once it runs, and
 * the first page of a browser that was just opened is what starts it.
 */
const deadNetwork = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>']

/** What Chromium itself says when there is no network. That is what these tests make, so it is no complaint. */
const noNetwork =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_PROXY_CONNECTION_FAILED|ERR_EMPTY_RESPONSE/

/**
 * The sample world and the devices of one file of tests. Whatever a page complains of fails the test it did so in. What a
 * whole browser writes on its disk beside the page is looked at where it matters; `pagesOnly` is quicker where it does not.
 */
export function devices({ pagesOnly = false } = {}) {
  let site: Site
  const open = new Set<Device>()
  const complaints: string[] = []
  /** What a test brings about on purpose, and says so. */
  const expected: RegExp[] = []

  beforeAll(async () => {
    site = await startSite()
  })
  afterEach(async () => {
    await Promise.all([...open].map((device) => device.close()))
    for (const { profile } of open) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    open.clear()
    const allowed = [noNetwork, ...expected.splice(0)]
    const heard = complaints.splice(0).filter((words) => !allowed.some((kind) => kind.test(words)))
    if (heard.length > 0) throw new Error(`The page complained.\n${heard.join('\n')}`)
  })
  afterAll(() => site?.remove())

  async function newDevice(options: BrowserContextOptions = {}): Promise<Device> {
    const profile = mkdtempSync(join(tmpdir(), 'care-device-'))
    let context: BrowserContext | undefined
    const device: Device = {
      profile,
      context: () => {
        if (!context) throw new Error('this device is off')
        return context
      },
      page: async () => device.context().pages()[0] ?? device.context().newPage(),
      open: async ({ signal } = { signal: true }) => {
        context = await chromium.launchPersistentContext(profile, {
          executablePath: pagesOnly ? pagesOnlyPath() : chromiumPath(),
          args: signal ? launchArgs : [...launchArgs, ...deadNetwork],
          // Playwright turns this off, and then Back would prove nothing.
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
          viewport: { width: 390, height: 844 },
          ...options,
        })
        context.setDefaultTimeout(30_000)
        watch(context, complaints)
        return context
      },
      close: async () => {
        await context?.close()
        context = undefined
      },
    }
    open.add(device)
    await device.open()
    return device
  }

  return {
    site: () => site,
    newDevice,
    expect: (...kinds: RegExp[]) => expected.push(...kinds),
    origin: (council = 'redcar-cleveland') => site.originOf(council),
  }
}

/** Waits until what follows hydration is there; `performance` would stand still where a test holds the clock. */
export const untilSettled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('link[rel="stylesheet"]') !== null)

/** Waits until something that takes time to find out is so; `waitForFunction` takes any promise for a yes. */
export async function until<T>(page: Page, isSo: (wanted: T) => Promise<boolean>, wanted: T): Promise<void> {
  const ask = async () => {
    try {
      return await page.evaluate(isSo as (wanted: unknown) => Promise<boolean>, wanted)
    } catch (error) {
      // A page that is just being left has no answer.
      if (/Execution context was destroyed/.test(String(error))) return false
      throw error
    }
  }
  for (const late = Date.now() + 30_000; !(await ask()); await page.waitForTimeout(100))
    if (Date.now() > late) throw new Error(`It never was so: ${isSo}`)
}

/** Waits until the service worker is in charge and has everything in this language, so that the signal may go. */
export const untilKept = (page: Page, language = 'en') =>
  until(
    page,
    async (wanted) => {
      const shell = await caches.match('/shell/offline', { ignoreSearch: true })
      return navigator.serviceWorker.controller !== null && shell?.headers.get('x-shell-language') === wanted
    },
    language,
  )

/** Signs in with the link on a page and the sample provider, and says whose device it is if asked. */
export async function signIn(page: Page, origin: string, person: string, device: 'shared' | 'own' = 'shared') {
  await page.goto(`${origin}/sign-in/start`)
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL(/\/(device|home)/)
  if (!page.url().includes('/device')) return
  await page.locator(`label[for="device-${device}"]`).click()
  await page.locator('main form button').click()
  await page.waitForURL(({ pathname }) => pathname !== '/device')
}

/** Chooses the PIN that opens the copy, and goes on. */
export async function choosePin(page: Page, pin: string): Promise<void> {
  await untilSettled(page)
  await page.locator('#pin').fill(pin)
  await page.locator('#again').fill(pin)
  await page.locator('main form button[type=submit]').click()
  await page.locator('[role=status] a.govuk-button').click()
  await page.waitForURL(/\/home/)
}

/** Tries a PIN on the lock screen. */
export async function unlock(page: Page, pin: string): Promise<void> {
  // The date is written by the page once it works.
  await page.getByText(/It is from \d/).waitFor()
  await page.locator('#pin').fill(pin)
  await page.locator('main form button[type=submit]').click()
}
