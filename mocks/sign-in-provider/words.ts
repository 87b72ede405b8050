import type { Language } from '#contract/language.ts'

/** What the pages of the sample sign-in say. */
type Words = {
  lang: string
  ownName: string
  choose: string
  notReal: string
  madeUp: string
  peopleOf: (council: string) => string
  about: Record<'plan' | 'money' | 'others', string>
  signInAs: (name: string) => string
  goBack: string
  languages: string
}

export const words: Record<Language, Words> = {
  en: {
    lang: 'en',
    ownName: 'English',
    choose: 'Choose who to sign in as',
    notReal: 'This is a sample sign-in. It is not real.',
    madeUp: 'Everyone here is made up. There is no password. A council’s own service asks you to prove who you are.',
    peopleOf: (council) => `Sample people of ${council}`,
    about: { plan: 'Plans', money: 'Money', others: 'Carers, and people with no plan to see' },
    signInAs: (name) => `Sign in as ${name}`,
    goBack: 'Go back without signing in',
    languages: 'Language and reading',
  },
  'easy-read': {
    lang: 'en',
    ownName: 'Easy Read',
    choose: 'Who do you want to be?',
    notReal: 'This page is for trying things out.',
    madeUp: 'It is not real. The people are made up. You do not need a password.',
    peopleOf: (council) => `People of ${council}`,
    about: { plan: 'Plans', money: 'Money', others: 'Carers and others' },
    signInAs: (name) => `Be ${name}`,
    goBack: 'Go back',
    languages: 'Language and reading',
  },
  cy: {
    lang: 'cy',
    ownName: 'Cymraeg',
    choose: 'Dewiswch fel pwy i fewngofnodi',
    notReal: 'Mewngofnodi enghreifftiol yw hwn. Nid yw’n un go iawn.',
    madeUp:
      'Pobl ddychmygol yw pawb yma. Nid oes cyfrinair. Bydd gwasanaeth cyngor yn gofyn i chi brofi pwy ydych chi.',
    peopleOf: (council) => `Pobl enghreifftiol ${council}`,
    about: { plan: 'Cynlluniau', money: 'Arian', others: 'Gofalwyr, a phobl heb gynllun i’w weld' },
    signInAs: (name) => `Mewngofnodi fel ${name}`,
    goBack: 'Mynd yn ôl heb fewngofnodi',
    languages: 'Iaith a darllen',
  },
}

/** The language to begin in: what the asking service said in `ui_locales`, where Easy Read is `en-x-easy-read`. */
export function languageOf(locales: unknown): Language {
  for (const locale of String(locales ?? '').split(' ')) {
    if (locale === 'en-x-easy-read') return 'easy-read'
    if (locale === 'cy' || locale.startsWith('cy-')) return 'cy'
    if (locale.startsWith('en')) return 'en'
  }
  return 'en'
}
