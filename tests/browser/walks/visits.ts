import type { Page } from 'playwright-core'
import { councils } from '#contract/councils/index.ts'
import { offersPage } from '#contract/guides.ts'
import { Language } from '#contract/language.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { isShell, type PageId, pages } from '#portal/pages.ts'
import { askers, hasPlan, needsVersion, pathFor } from '../../addresses.ts'
import type { Visitor, World } from './world.ts'

export const everyLanguage = Language.options
export const everyPage = Object.keys(pages) as PageId[]

/** With `EVERYONE=1` each sample person opens each page; that takes an hour, and is for before a release. */
const everyone = process.env.EVERYONE === '1' ? samplePeople.map(({ id }) => id) : undefined
const canRead = (person: string) =>
  samplePeople.some(({ id, linked, standing }) => id === person && linked && !standing && hasPlan(id))
/** These, or each sample person who has a plan and can read it just now. */
export const readersOfPlans = (...some: string[]): string[] => everyone?.filter(canRead) ?? some

/** Who between them see a page with a full plan, with a plan of another council, with none, and without a session. */
function visitorsOf(id: PageId): (string | undefined)[] {
  const { needs, path } = pages[id]
  if (needs === 'public')
    return 'bare' in pages[id] || path.startsWith('/problems/') ? [undefined] : [undefined, 'arthur']
  if (id === 'not-linked' || id === 'link') return ['sam']
  if (id === 'decision') return ['moira']
  if (needs === 'ask') return askers
  if (id === 'access') return ['gwen', 'harold']
  if (everyone) return everyone.filter((person) => !needsVersion(id) || hasPlan(person))
  if (id === 'carers-plan') return ['tamsin']
  if (needs === 'signed-in') return ['doreen']
  return needsVersion(id) ? ['doreen', 'arthur'] : ['doreen', 'arthur', 'pat']
}

const councilOf = (person?: string) => {
  const found = samplePeople.find(({ id }) => id === person)?.council
  return councils.find(({ id }) => id === found) ?? councils[0]
}
const people = [...new Set(everyPage.flatMap(visitorsOf))]
/** The pages somebody opens; where each page need be seen only `once`, the first of its visitors does. */
export const pagesFor = (person?: string, once = false): PageId[] =>
  everyPage.filter((id) => {
    const visitors = visitorsOf(id).filter((one) => offersPage(councilOf(one), id))
    return (once && !everyone ? visitors.slice(0, 1) : visitors).includes(person)
  })

/** Waits until React has taken over the page that the server drew, and the look of all pages is there. */
export async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0)
  const path = new URL(page.url()).pathname
  if (everyPage.some((id) => isShell(id) && pages[id].path === path)) return
  await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet)
  // Where something is asked, the device is asked too whether it keeps words, and the page then says so.
  await page.waitForFunction(() => {
    const said = document.querySelector('.kept.by-script span')?.textContent
    return !said || !document.querySelector('noscript:has(+ .kept)')?.textContent.includes(said)
  })
}

/** What is done on each page, once it is settled. `html` is the server's answer that it was made of. */
type AtPage = (page: Page, name: string, html: () => Promise<string>) => Promise<unknown>

/** Everybody opens their pages. A new page is among them by being in the portal's table. */
export async function everybodyWalks(world: World, visitor: Visitor, atPage: AtPage): Promise<void> {
  // Two at a time: more would only wait for each other, and for a sign-in longer than anybody does.
  const rest = people.values()
  const walker = async () => {
    for (const as of rest) {
      const page = await world.visit({ ...visitor, as })
      for (const id of pagesFor(as, visitor.once)) {
        const answer = await page.goto(pathFor(id, as))
        if (visitor.javaScriptEnabled !== false) await untilSettled(page)
        const html = async () => (await answer?.text()) ?? ''
        await atPage(page, `${id} for ${as ?? 'nobody'} in ${visitor.language ?? 'en'}`, html)
      }
      await page.context().close()
    }
  }
  await Promise.all([walker(), walker()])
}
