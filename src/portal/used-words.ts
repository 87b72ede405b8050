import type { i18n } from 'i18next'
import type { Namespace, Words } from './words.ts'

type Tree = { [key: string]: Tree | string }

/** Where i18next finds a text; its types do not say so. */
type Store = { getResource: (language: string, namespace: string, key: string, options?: object) => unknown }

/**
 * What may be said of a page before all words of its language have come, though the server did not draw it: that there is no
 * signal, or that the session ends soon; and that the office has opened or closed meanwhile, with the time and the day.
 */
const besides = ['offline', 'newerVersion', 'staying', 'opening', 'time', 'date', 'weekday', 'month'] as const

function plant(tree: Tree, path: string[], text: string): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    tree[key] = text
    return
  }
  const branch = tree[key]
  const next = typeof branch === 'object' ? branch : {}
  tree[key] = next
  plant(next, rest, text)
}

/**
 * Notes which words a drawing takes, and gives just those afterwards. A page that carries a plan is read on a slow line, and
 * two words in three of its namespaces are for other days. The browser fetches all words right after the page is there.
 */
export function noteUsedWords({ services }: i18n, all: Words): () => Words {
  const store: Store = services.resourceStore as never
  const { common = {} } = all as Partial<Record<Namespace, Tree>>
  const used: Tree = Object.fromEntries(Object.keys(all).map((namespace) => [namespace, {}]))
  used.common = Object.fromEntries(besides.flatMap((key) => (common[key] ? [[key, common[key]]] : [])))
  const getResource = store.getResource.bind(store)
  store.getResource = (language: string, namespace: string, key: string, options?: object) => {
    const found: unknown = getResource(language, namespace, key, options)
    if (typeof found === 'string') plant(used, [namespace, ...key.split('.')], found)
    return found
  }
  return () => used as Words
}
