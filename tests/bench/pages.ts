import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { buildIfMissing } from '#mocks/build.ts'
import type { SamplePerson } from '#mocks/people/sample-person.ts'
import { choosePin, signIn, untilKept } from '../browser/device.ts'
import { startSite } from '../browser/site.ts'
import { chromiumPath, launchArgs } from '../chromium.ts'
import { govukSite, type Pages, plainSite } from './anchors.ts'
import { coldAndMove, type Measured, type Target, withWorker } from './phases.ts'
import { countWords, takePlainWords } from './plain-words.ts'
import { reportPages } from './report-pages.ts'
import { serveFiles } from './site.ts'
import { tooLate } from './visit.ts'

const openBrowser = () => chromium.launch({ executablePath: chromiumPath(), args: launchArgs })

/** Takes the plan and the week as the portal drew them, so that the other sites say the same. */
async function takePages(context: BrowserContext): Promise<Pages> {
  const page = await context.newPage()
  const take = async (path: string) => {
    await page.goto(path)
    return page.evaluate(takePlainWords)
  }
  return { plan: await take('/plan'), week: await take('/week') }
}

/** Something the week says in `main` and the plan does not, so that neither is taken for the other; nothing that the clock changes. */
function wordsOfWeek({ plan, week }: Pages): string {
  const found = [...week.body.matchAll(/>([^<]{12,})</g)].map(([, words]) => words ?? '')
  const words = found.find((some) => !plan.body.includes(some) && !/[&\d]/.test(some))
  if (!words) throw new Error('the week says nothing that the plan does not')
  return words
}

/** Chooses a PIN as a person would, so that this device keeps a copy that only the PIN opens. */
async function keepCopy(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto('/device/pin')
  await choosePin(page, '483951')
  await untilKept(page)
  await page.close()
}

type Targets = { targets: Target[]; words: number; stop: () => Promise<void> }

/** The three that are compared, and how to stop them. */
async function openTargets(browser: Browser, { id, plans }: SamplePerson): Promise<Targets> {
  await buildIfMissing()
  const portal = await startSite()
  const origin = `http://localhost:${portal.port}`
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  await signIn(page, origin, id, 'own')
  const [pages, state] = [await takePages(context), await context.storageState()]
  await page.goto('/shell/locked')
  const lockTitle = (await page.textContent('main h1')) ?? ''
  await context.close()

  const wordsOfPlan = plans.at(-1)?.aboutMe?.words[0]?.text ?? ''
  const words = { plan: wordsOfPlan, week: wordsOfWeek(pages), offline: wordsOfPlan }
  const sites = [await serveFiles(plainSite(pages)), await serveFiles(govukSite(pages))] as const
  const targets: Target[] = [
    { name: 'static page', origin: sites[0].origin, hydrates: false, words },
    { name: 'govuk-frontend', origin: sites[1].origin, hydrates: false, words },
    { name: 'portal', origin, state, hydrates: true, prepare: keepCopy, words: { ...words, offline: lockTitle } },
  ]
  const stop = async () => {
    for (const site of sites) site.stop()
    await portal.remove()
  }
  return { targets, words: countWords(pages.plan), stop }
}

/** A new browser's first pages are slow: they are thrown away. */
async function warmUp(browser: Browser, targets: Target[]): Promise<void> {
  for (const { origin, state } of targets) {
    const context = await browser.newContext(state ? { storageState: state } : {})
    await (await context.newPage()).goto(`${origin}/plan`)
    await context.close()
  }
}

/** What fails is said and left out of this round; the rest of it counts. */
async function measureOnce(browser: Browser, target: Target, phases: Set<string>): Promise<Measured> {
  const once: Measured = {}
  const take = async (measuring: Promise<Measured>) =>
    Object.assign(
      once,
      await Promise.race([measuring, tooLate(90)]).catch((error: Error) => {
        console.error(`${target.name}: ${error.message}`)
      }),
    )
  if (phases.has('cold') || phases.has('move')) await take(coldAndMove(browser, target, phases.has('move')))
  if (phases.has('worker')) await take(withWorker(browser, target))
  return once
}

/** Measures the portal's plan page beside the same words as a static page and on the full govuk-frontend, turn by turn. */
export async function measurePages(person: SamplePerson, rounds: number, phases: Set<string>): Promise<void> {
  const first = await openBrowser()
  const version = first.version()
  const { targets, words, stop } = await openTargets(first, person)
  await first.close()
  const measured = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]))
  try {
    for (let round = 0; round < rounds; round += 1) {
      const browser = await openBrowser()
      await warmUp(browser, targets)
      for (const target of round % 2 ? targets.toReversed() : targets) {
        const once = await measureOnce(browser, target, phases)
        measured.get(target.name)?.push(once)
        console.error(`round ${round + 1}, ${target.name}:`, once)
      }
      await browser.close()
    }
    const portal = targets.at(-1)
    if (portal) await reportPages(portal, measured, { rounds, words, version, person })
  } finally {
    await stop()
  }
}
