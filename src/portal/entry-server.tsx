import { renderToString } from 'react-dom/server'
import { matchPath, StaticRouter } from 'react-router'
import type { PlanReply } from '#contract/api.ts'
import type { Council } from '#contract/councils/council.ts'
import type { Language } from '#contract/language.ts'
import { onlyWordingsIn } from '#contract/wording.ts'
import { languages } from '#locales/languages.ts'
import template from '../../index.html?raw'
import { findPage } from './addresses.ts'
import { journeyWords } from './all-words.ts'
import { App } from './app.tsx'
import { type Assets, headTags, scriptsOf } from './assets.ts'
import { loadSymbols } from './components/symbol.tsx'
import { createI18n } from './i18n.ts'
import { allStyles, stylesOf } from './inline-styles.ts'
import { listWords } from './list-words.ts'
import { loadView } from './load-page.ts'
import type { Page } from './page.ts'
import { isShell, type PageId, pages } from './pages.ts'
import { createQueryClient } from './query.ts'
import type { PageState } from './state.ts'
import { titleOf } from './title.ts'
import { noteUsedWords } from './used-words.ts'
import type { Namespace, Words } from './words.ts'

const files = import.meta.glob<object>('/locales/*/**/*.json', { eager: true, import: 'default' })

function wordsFor(language: string, namespaces: Iterable<Namespace>): Words {
  const found = [...namespaces].map((name) => [name, files[`/locales/${language}/${name}.json`]])
  return Object.fromEntries(found)
}

/** Where the words of a page are, at an address: the journey that it names may be none. */
function namespacesAt(id: PageId, address: string): Namespace[] {
  const { path, words }: Page = pages[id]
  const journey = matchPath(path, address.split('?')[0] ?? '')?.params.journey
  return words.flatMap((name) => {
    if (name === 'journeys/*' || name === 'journeys/* in a list') return journeyWords
    return name === 'journeys/:journey' ? journeyWords.filter((one) => one === `journeys/${journey}`) : name
  })
}
const everyNamespace = [...new Set((Object.keys(pages) as PageId[]).flatMap((id) => namespacesAt(id, '')))]

/** Whoever has no plan reads why in place of each page about one; beside a plan those words weigh nothing. */
const lacksPlan = ({ name, reply }: PageState['reads'][number]): boolean =>
  name === 'getPlan' && (reply as PlanReply).plan === null

/** What somebody is told outside of this service. */
function noticeIn(language: Language, values: { council: string; link: string }) {
  const { t } = createI18n(language, wordsFor(language, ['common', 'notices']))
  return { subject: t('message.subject', { ns: 'notices' }), words: t('message.words', { ns: 'notices', ...values }) }
}

/** JSON that a page may hold: nothing in it can end the element it stands in. */
const inPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Whether the page says of a form that something in it is to be put right. */
const isFaulty = ({ link, asked, open }: PageState): boolean =>
  Boolean(link) || Object.keys(asked?.faults ?? {}).length > 0 || open?.followed === null

type Input = Omit<PageState, 'words' | 'page'> & { url: string; page: string }

/** The portal as the server is given it. `assets` is what the build made for the browser. */
export function createPortal(assets: Assets) {
  return {
    findPage,
    render: async ({ url, ...input }: Input): Promise<{ html: string; scripts: string[] }> => {
      const id = input.page as PageId
      const page: Page = pages[id]
      // A shell is all that there is without signal, so it carries every word of its language.
      const names: Namespace[] = isShell(id) ? everyNamespace : namespacesAt(id, url)
      const withStanding: Namespace[] = input.reads.some(lacksPlan) ? ['standing', ...names] : names
      // Another language comes with another page: its wordings need not weigh on this one.
      const reads = onlyWordingsIn(input.reads, input.language)
      const state: PageState = {
        ...input,
        reads,
        page: id,
        words: listWords(id, wordsFor(input.language, ['common', ...withStanding])),
      }
      const i18n = createI18n(state.language, state.words)
      const usedWords = noteUsedWords(i18n, state.words)
      const queries = createQueryClient(state.reads)
      await Promise.all([loadView(id), loadSymbols()])
      const body = renderToString(
        <StaticRouter location={url}>
          <App state={state} i18n={i18n} queries={queries} />
        </StaticRouter>,
      )
      const { lang, dir } = languages[state.language]
      const scripts = scriptsOf(assets, id, state.language)
      const values: Record<string, string> = {
        lang,
        dir,
        council: state.council.id,
        language: state.language,
        text: state.largeText ? 'large' : 'ordinary',
        look: state.language === 'easy-read' ? 'er' : '',
        title: inAttribute(titleOf(i18n, id, { council: state.council, address: url }, isFaulty(state))),
        head: stylesOf(id, state.language) + headTags(scripts),
        page: body,
        // Where a plan is read each word weighs; elsewhere something may be said that was not drawn, as of a wrong PIN.
        state: inPage(reads.length > 0 && !page.saysMore ? { ...state, words: usedWords() } : state),
      }
      return { html: template.replace(/%(\w+)%/g, (_, name: string) => values[name] ?? ''), scripts }
    },
    notice: (language: Language, { name }: Council, link: string) => noticeIn(language, { council: name, link }),
    awaitingReview: (Object.keys(languages) as Language[]).filter((one) => languages[one].reviewed !== 'by-people'),
    styles: allStyles,
  }
}
