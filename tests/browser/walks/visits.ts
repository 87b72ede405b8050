import type { Page } from 'playwright-core'
import { Language } from '#contract/language.ts'
import { isShell, type PageId, pages } from '#portal/pages.ts'
import { needsVersion, pathFor } from '../../addresses.ts'
import type { Visitor, World } from './world.ts'

export const everyLanguage = Language.options
export const everyPage = Object.keys(pages) as PageId[]

/** Who looks at a page, so that it is seen with a full plan, a plan of another council, no plan, and no session. */
function visitorsOf(id: PageId): (string | undefined)[] {
  const { needs, path } = pages[id]
  if (id === 'not-linked' || id === 'link') return ['sam']
  if (needs === 'read-plan') return needsVersion(id) ? ['doreen', 'arthur'] : ['doreen', 'arthur', 'pat']
  if (needs === 'signed-in') return ['doreen']
  return 'bare' in pages[id] || path.startsWith('/problems/') ? [undefined] : [undefined, 'arthur']
}

const people = [...new Set(everyPage.flatMap(visitorsOf))]
export const pagesFor = (person?: string): PageId[] => everyPage.filter((id) => visitorsOf(id).includes(person))

/** Waits until React has taken over the page that the server drew, and the look of all pages is there. */
export async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0)
  const path = new URL(page.url()).pathname
  if (everyPage.some((id) => isShell(id) && pages[id].path === path)) return
  await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet)
}

/** What is done on each page, once it is settled. `html` is the server's answer that it was made of. */
export type Look = (page: Page, name: string, html: () => Promise<string>) => Promise<unknown>

/** Everybody opens all of their pages, side by side. A new page is among them by being in the portal's table. */
export async function everybodyWalks(world: World, visitor: Visitor, look: Look): Promise<void> {
  await Promise.all(
    people.map(async (as) => {
      const page = await world.visit({ ...visitor, as })
      for (const id of pagesFor(as)) {
        const answer = await page.goto(pathFor(id, as))
        if (visitor.javaScriptEnabled !== false) await untilSettled(page)
        const html = async () => (await answer?.text()) ?? ''
        await look(page, `${id} for ${as ?? 'nobody'} in ${visitor.language ?? 'en'}`, html)
      }
    }),
  )
}
