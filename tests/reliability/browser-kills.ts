import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { buildIfMissing } from '#mocks/build.ts'
import { choosePin, signIn, unlock, untilKept } from '../browser/device.ts'
import { type Site, startSite } from '../browser/site.ts'
import { chromiumPath, launchArgs } from '../chromium.ts'
import type { Part } from './results.ts'

const pin = '260417'
const deadNetwork = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>']

/** A phone whose browser can be killed: what it had not written to the disk by then is gone. */
class Phone {
  readonly profile = mkdtempSync(join(tmpdir(), 'care-killed-'))
  #context: BrowserContext | undefined

  async open({ signal }: { signal: boolean }): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumPath(),
      args: signal ? launchArgs : [...launchArgs, ...deadNetwork],
      viewport: { width: 390, height: 844 },
    })
    this.#context.setDefaultTimeout(60_000)
    return this.#context.pages()[0] ?? this.#context.newPage()
  }
  async close(): Promise<void> {
    await this.#context?.close()
  }
  /** SIGKILL to every process of this browser. */
  async kill(): Promise<void> {
    execFileSync('pkill', ['-9', '-f', this.profile])
    await this.#context?.close().catch(() => {})
    rmSync(join(this.profile, 'SingletonLock'), { force: true })
  }
  remove(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Asks for something without signal, and kills the browser the moment it says that it is saved. */
async function askAndKill(phone: Phone, origin: string, words: string): Promise<void> {
  const page = await phone.open({ signal: false })
  await page.goto(`${origin}/ask/compliment`)
  await unlock(page, pin)
  await page.locator('main a.govuk-button').first().click()
  await page.locator('#words').fill(words)
  await page.locator('main form button[type=submit]').click()
  await page.locator('input[name="passOn"][value="keep-it"]').check({ force: true })
  await page.locator('main form button[type=submit]').click()
  await page.locator('main form[action="/ask/compliment/check"] button[type=submit]').click()
  await page.getByRole('heading', { name: 'Saved on this device. We have not received it yet.' }).waitFor()
  await phone.kill()
}

/** What the council has, read by the person in their browser. */
async function received(page: Page): Promise<string[]> {
  const { requests } = await page.evaluate(async () => (await fetch('/api/people/me/service-requests')).json())
  return requests.map(({ answers }: { answers: { words: string } }) => answers.words)
}

async function sendAll(phone: Phone, site: Site, count: number): Promise<string[]> {
  const page = await phone.open({ signal: true })
  await signIn(page, site.originOf('redcar-cleveland'), 'doreen', 'own')
  for (const late = Date.now() + 120_000; Date.now() < late; await page.waitForTimeout(500))
    if ((await received(page)).length >= count) break
  // Whatever would be sent a second time has its occasion.
  await page.waitForTimeout(3000)
  return received(page)
}

export const browserKills: Part = async ({ times }) => {
  await buildIfMissing()
  const site = await startSite()
  const phone = new Phone()
  const origin = site.originOf('redcar-cleveland')
  try {
    const first = await phone.open({ signal: true })
    await signIn(first, origin, 'doreen', 'own')
    await choosePin(first, pin)
    await untilKept(first)
    await phone.close()
    const wanted = Array.from({ length: times }, (_, nth) => `the words of kill ${nth + 1}`)
    for (const words of wanted) await askAndKill(phone, origin, words)
    const there = await sendAll(phone, site, times)
    return {
      kills: times,
      saved: wanted.length,
      received: there.length,
      lost: wanted.filter((words) => !there.includes(words)).length,
      doubled: there.length - new Set(there).size,
    }
  } finally {
    await phone.close().catch(() => {})
    phone.remove()
    await site.remove()
  }
}
