import type { Language } from '#contract/language.ts'
import type common from '#locales/en/common.json'
import type contacts from '#locales/en/contacts.json'
import type device from '#locales/en/device.json'
import type glossary from '#locales/en/glossary.json'
import type home from '#locales/en/home.json'
import type offline from '#locales/en/offline.json'
import type plan from '#locales/en/plan.json'
import type problem from '#locales/en/problem.json'
import type promises from '#locales/en/promises.json'
import type settings from '#locales/en/settings.json'
import type signIn from '#locales/en/sign-in.json'
import type start from '#locales/en/start.json'
import type week from '#locales/en/week.json'

/** Every file of words, as English has it: the others have the same keys, which a test sees to. */
export type Resources = {
  common: typeof common
  contacts: typeof contacts
  device: typeof device
  glossary: typeof glossary
  home: typeof home
  offline: typeof offline
  plan: typeof plan
  problem: typeof problem
  promises: typeof promises
  settings: typeof settings
  'sign-in': typeof signIn
  start: typeof start
  week: typeof week
}
export type Namespace = keyof Resources
export type Words = Partial<Record<Namespace, object>>

const files = import.meta.glob<{ default: object }>('/locales/*/*.json')

/** All words of a language, for moves within the app: one file, fetched once, after the first page is there. */
export async function loadWords(language: Language): Promise<Words> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`/locales/${language}/`))
  const loaded = await Promise.all(
    own.map(async ([path, load]) => [path.split('/').pop()?.replace('.json', ''), (await load()).default] as const),
  )
  return Object.fromEntries(loaded)
}
