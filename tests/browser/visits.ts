import { Language } from '#contract/language.ts'
import { type PageId, pages } from '#portal/pages.ts'
import type { Visitor } from './world.ts'

export const everyLanguage = Language.options

/** Who looks at a page, so that it is seen with a full plan, a plan of another council, no plan, and no session. */
function visitorsOf(id: PageId): Visitor[] {
  const { needs, ...page } = pages[id]
  if (needs === 'read-plan') return [{ as: 'doreen' }, { as: 'arthur' }, { as: 'pat' }]
  if (id === 'not-linked') return [{ as: 'sam' }]
  if (needs === 'signed-in') return [{ as: 'doreen' }]
  return 'bare' in page ? [{}] : [{}, { as: 'arthur' }]
}

export type Visit = { id: PageId; path: string; visitor: Visitor; by: string }

/** Every page of the portal's own table with everybody who should see it: a new page is here by being there. */
export const everyVisit: Visit[] = (Object.keys(pages) as PageId[]).flatMap((id) =>
  visitorsOf(id).map((visitor) => ({ id, path: pages[id].path, visitor, by: visitor.as ?? 'nobody' })),
)
