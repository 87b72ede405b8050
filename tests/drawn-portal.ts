import { findCouncil } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import type { Plan } from '#contract/plan.ts'
import { createPortal } from '#portal/entry-server.tsx'
import { type PageId, pages } from '#portal/pages.ts'

/** The portal as the server draws it, for tests about what a person reads; the scripts that a build would add are left out. */
export const drawnPortal = createPortal({ manifest: {}, dev: true })
const now = '2026-11-22T10:15:00.000Z'

/** A page as the server draws it from a plan, or from none, for a person of the first council. */
export async function drawPage(page: PageId, plan: Plan | null, language: Language = 'en'): Promise<Document> {
  const council = findCouncil('redcar-cleveland')
  if (!council) throw new Error('the council is gone')
  const person = { id: '00000000-0000-4000-8000-000000000001', name: 'Doreen Pebble', callMe: 'Doreen' }
  const { html } = await drawnPortal.render({
    url: pages[page].path,
    page,
    council,
    language,
    largeText: false,
    shut: '',
    session: null,
    formToken: '',
    sample: true,
    now,
    reads: [{ name: 'getPlan', params: { person: 'me' }, reply: { person, plan, receivedAt: plan && now, asOf: now } }],
  })
  return new DOMParser().parseFromString(html, 'text/html')
}

/** The words of an element, with one space wherever its parts or its words are apart. */
export const wordsOf = (where: Element | null | undefined): string =>
  (where?.innerHTML ?? '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What stands in `main` of a page, as one reads it: each piece on a line of its own, without what is only seen. */
export function wordsIn(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<\/?(p|li|h\d|dt|dd|div|section|ul|ol)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
}
