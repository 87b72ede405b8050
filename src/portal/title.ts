import type { i18n } from 'i18next'
import { matchPath } from 'react-router'
import type { Council } from '#contract/councils/council.ts'
import { guideOf } from '#contract/guides.ts'
import { journeyWordsIn, openWordsIn } from './i18n.ts'
import { type PageId, pages } from './pages.ts'

type Titled = Exclude<PageId, `guide-${string}`>
type Where = { council: Council; address: string }

/** A question has the title of its page, which is in the words of its journey. */
function titleOfQuestion(i18n: i18n, id: PageId, address: string): string | undefined {
  const openly = id === 'anyone-step' || id === 'anyone-start'
  if (!openly && id !== 'ask-step' && id !== 'ask-start') return undefined
  const { journey = '', step } = matchPath(pages[id].path, address.split('?')[0] ?? '')?.params ?? {}
  const words = openly ? openWordsIn(i18n, journey) : journeyWordsIn(i18n, journey)
  return step ? words?.steps[step]?.title : words?.start.title
}

/** What the tab says: the page, the service, the council; first of all that there is something to put right. Never a person's name. */
export function titleOf(i18n: i18n, id: PageId, { council, address }: Where, faulty = false): string {
  const guide = guideOf(id)
  // The list of guides has their names, and comes with each of them.
  const page = guide ? i18n.t(`${guide}.title`, { ns: 'guides' }) : i18n.t(`titles.${id as Titled}`, { ns: 'common' })
  const first = faulty ? `${i18n.t('error', { ns: 'common' })} ` : ''
  return `${first}${titleOfQuestion(i18n, id, address) ?? page} - ${i18n.t('product', { ns: 'common' })} - ${council.name}`
}
