import type { QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import type { Language } from '#contract/language.ts'
import { readsAt } from './addresses.ts'
import { nextTask } from './next-task.ts'
import PlanPage from './pages/plan/plan-page.tsx'
import { type PageId, pages } from './pages.ts'
import { query } from './query.ts'
import { allStylesAreHere, loadAllStyles } from './styles.ts'

type Surroundings = { language: Language; i18n: i18n; queries: QueryClient }

/** The plan's comes with the first code. */
const views = new Map<PageId, ComponentType>([['plan', PlanPage]])
const prepared = new Map<string, Promise<ComponentType>>()

export async function loadView(id: PageId): Promise<ComponentType> {
  const known = views.get(id)
  if (known) return known
  const { files } = await import('./all-views.ts')
  const file = files[`./pages/${pages[id].view}.tsx`]
  if (!file) throw new Error(`${id} has no view`)
  const { default: view } = await file()
  views.set(id, view)
  return view
}
export const loadedView = (id: PageId): ComponentType | undefined => views.get(id)

/** Fetches the views that the navigation leads to, so that a move to them waits for nothing. What fails, the move tries again. */
export async function loadPlaces(): Promise<void> {
  const ids = Object.keys(pages) as PageId[]
  const loads: Promise<unknown>[] = []
  // Asking for one takes a while by itself, because each of its files is asked for in the head of the page.
  for (const id of ids.filter((id) => pages[id].place)) {
    loads.push(loadView(id).catch(() => undefined))
    await nextTask()
  }
  await Promise.all(loads)
}

let words: Promise<void> | undefined
/** A page that carries a plan has only the words it was drawn with; a shell has all from the start. */
let allWordsAreHere = false
export const haveAllWords = (): void => {
  allWordsAreHere = true
}
/** Fetches all words of the language, once. */
export function loadAllWords({ language, i18n }: Pick<Surroundings, 'language' | 'i18n'>): Promise<void> {
  if (allWordsAreHere) return Promise.resolve()
  words ??= import('./all-words.ts').then(async ({ loadWords }) => {
    for (const [namespace, text] of Object.entries(await loadWords(language)))
      i18n.addResourceBundle(language, namespace, text)
    haveAllWords()
  })
  return words
}

/** The view of a page of which everything is here already: it can be drawn at once. */
export function readyView(id: PageId, address: string, around: Surroundings): ComponentType | undefined {
  const read = readsAt(id, address).every(
    ({ name, params }) => around.queries.getQueryData([name, params]) !== undefined,
  )
  return read && allWordsAreHere && allStylesAreHere() ? views.get(id) : undefined
}

/**
 * The browser goes there itself, and what is open stays until then. Without signal, and with no worker yet that could answer
 * in its place, it would show a page of its own: then we go once there is signal, if somebody still wants to.
 */
async function leaveFor(address: string): Promise<never> {
  if (!navigator.onLine && !navigator.serviceWorker?.controller)
    await new Promise((there) => window.addEventListener('online', there, { once: true }))
  const { pathname, search } = window.location
  if (pathname + search !== address) throw new Error('somebody went elsewhere meanwhile')
  window.location.assign(address)
  return new Promise(() => {})
}

async function loadStandIn(error: unknown, address: string): Promise<ComponentType> {
  try {
    const { pageAfter } = await import('./read.ts')
    return await loadView(pageAfter(error, address))
  } catch {
    // Not even the page that says so could be fetched.
    return leaveFor(address)
  }
}

/** Gets the view, the words and the reads of a page, together and not one after the other. */
async function load(id: PageId, address: string, around: Surroundings): Promise<ComponentType> {
  const reads = readsAt(id, address).map(({ name, params }) => around.queries.ensureQueryData(query(name, params)))
  try {
    const [view] = await Promise.all([loadView(id), loadAllWords(around), loadAllStyles(), ...reads])
    return view
  } catch (error) {
    return loadStandIn(error, address)
  }
}

/** The same promise for the same move, as React asks for it each time it draws. */
export function prepare(id: PageId, address: string, around: Surroundings): Promise<ComponentType> {
  const key = `${id} ${address}`
  const known = prepared.get(key)
  if (known) return known
  const promise = load(id, address, around)
  prepared.set(key, promise)
  // Once it has been drawn it is asked for no more; a later move to the same address looks afresh.
  const forget = () => setTimeout(() => prepared.delete(key), 1000)
  promise.then(forget, forget)
  return promise
}
