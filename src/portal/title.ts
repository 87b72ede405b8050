import type { i18n } from 'i18next'
import type { Council } from '#contract/councils/council.ts'
import type { PageId } from './pages.ts'

/** What the tab says: the page, the service, the council; first of all that there is something to put right. Never a person's name. */
export function titleOf(i18n: i18n, id: PageId, council: Council, faulty = false): string {
  const page = i18n.t(`titles.${id}`, { ns: 'common' })
  const first = faulty ? `${i18n.t('error', { ns: 'common' })} ` : ''
  return `${first}${page} - ${i18n.t('product', { ns: 'common' })} - ${council.name}`
}
