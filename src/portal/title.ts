import type { i18n } from 'i18next'
import type { Council } from '#contract/councils/council.ts'
import type { PageId } from './pages.ts'

/** What the tab says: the page, the service, the council. Never a person's name. */
export function titleOf(i18n: i18n, id: PageId, council: Council): string {
  const page = i18n.t(`titles.${id}`, { ns: 'common' })
  return `${page} - ${i18n.t('product', { ns: 'common' })} - ${council.name}`
}
