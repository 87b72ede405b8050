import { findCouncil } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import type { Plan } from '#contract/plan.ts'
import { createPortal } from '#portal/entry-server.tsx'
import { type PageId, pages } from '#portal/pages.ts'

const portal = createPortal({ manifest: {}, dev: true })
const now = '2026-11-22T10:15:00.000Z'

/** A page as the server draws it from a plan, or from none, for a person of the first council. */
export async function drawPage(page: PageId, plan: Plan | null, language: Language = 'en'): Promise<Document> {
  const council = findCouncil('redcar-cleveland')
  if (!council) throw new Error('the council is gone')
  const person = { id: '00000000-0000-4000-8000-000000000001', name: 'Doreen Pebble', callMe: 'Doreen' }
  const reply = { person, plan, receivedAt: plan && now, asOf: now }
  const html = await portal.render({
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
    reads: [{ name: 'getPlan', params: { person: 'me' }, reply }],
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
