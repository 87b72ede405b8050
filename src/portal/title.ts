import type { i18n } from 'i18next'
import type { Council } from '#contract/councils/council.ts'
import { guideOf } from '#contract/guides.ts'
import type { PageId } from './pages.ts'

type Titled = Exclude<PageId, `guide-${string}`>

/** What the tab says: the page, the service, the council; first of all that there is something to put right. Never a person's name. */
export function titleOf(i18n: i18n, id: PageId, council: Council, faulty = false): string {
  const guide = guideOf(id)
  // The list of guides has their names, and comes with each of them.
  const page = guide ? i18n.t(`${guide}.title`, { ns: 'guides' }) : i18n.t(`titles.${id as Titled}`, { ns: 'common' })
  const first = faulty ? `${i18n.t('error', { ns: 'common' })} ` : ''
  return `${first}${page} - ${i18n.t('product', { ns: 'common' })} - ${council.name}`
}
