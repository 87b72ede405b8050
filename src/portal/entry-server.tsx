import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { onlyWordingsIn } from '#contract/wording.ts'
import { languages } from '#locales/languages.ts'
import template from '../../index.html?raw'
import { App } from './app.tsx'
import { type Assets, headTags } from './assets.ts'
import { createI18n } from './i18n.ts'
import { allStyles, stylesOf } from './inline-styles.ts'
import { loadView } from './load-page.ts'
import { findPageId, isShell, type PageId, pages } from './pages.ts'
import { createQueryClient } from './query.ts'
import type { PageState } from './state.ts'
import { titleOf } from './title.ts'
import type { Namespace, Words } from './words.ts'

const files = import.meta.glob<object>('/locales/*/*.json', { eager: true, import: 'default' })

function wordsFor(language: string, namespaces: Iterable<Namespace>): Words {
  const found = [...namespaces].map((name) => [name, files[`/locales/${language}/${name}.json`]])
  return Object.fromEntries(found)
}
const everyNamespace = [...new Set(Object.values(pages).flatMap(({ words }) => words))]

/** JSON that a page may hold: nothing in it can end the element it stands in. */
const inPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

type Input = Omit<PageState, 'words' | 'page'> & { url: string; page: string }

/** The portal as the server is given it. `assets` is what the build made for the browser. */
export function createPortal(assets: Assets) {
  return {
    findPage: (path: string) => {
      const id = findPageId(path)
      return id && { id, needs: pages[id].needs, reads: pages[id].reads, forAnyone: isShell(id) }
    },

    render: async ({ url, ...input }: Input): Promise<string> => {
      const id = input.page as PageId
      // A shell is all that there is without signal, so it carries every word of its language.
      const names: Namespace[] = isShell(id) ? everyNamespace : pages[id].words
      // Another language comes with another page: its wordings need not weigh on this one.
      const reads = onlyWordingsIn(input.reads, input.language)
      const state: PageState = { ...input, reads, page: id, words: wordsFor(input.language, ['common', ...names]) }
      const i18n = createI18n(state.language, state.words)
      const queries = createQueryClient(state.reads)
      await loadView(id)
      const body = renderToString(
        <StaticRouter location={url}>
          <App state={state} i18n={i18n} queries={queries} />
        </StaticRouter>,
      )
      const { lang, dir } = languages[state.language]
      const values: Record<string, string> = {
        lang,
        dir,
        council: state.council.id,
        language: state.language,
        text: state.largeText ? 'large' : 'ordinary',
        look: state.language === 'easy-read' ? 'er' : '',
        title: inAttribute(titleOf(i18n, id, state.council)),
        head: stylesOf(id, state.language) + headTags(assets, id),
        page: body,
        state: inPage(state),
      }
      return template.replace(/%(\w+)%/g, (_, name: string) => values[name] ?? '')
    },
    styles: allStyles,
  }
}
