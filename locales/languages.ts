import type { Language } from '#contract/language.ts'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Description = {
  /** Its own name, as its readers write it. */
  name: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** For numbers and money only: browsers know no Welsh, so dates are written from words. */
  intl: string
  plurals: Plural[]
  plural: (count: number) => Plural
  /** Whether a person who speaks it well has read it, or a machine wrote it and it awaits review. */
  reviewed: 'by-people' | 'machine-made-awaiting-review'
}

const english = (count: number): Plural => (count === 1 ? 'one' : 'other')
const welshForms: Record<number, Plural> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' }

/** The languages this service is written in, and what is true of each. */
export const languages: Record<Language, Description> = {
  en: {
    name: 'English',
    lang: 'en',
    dir: 'ltr',
    intl: 'en-GB',
    plurals: ['one', 'other'],
    plural: english,
    reviewed: 'by-people',
  },
  'easy-read': {
    name: 'Easy Read',
    lang: 'en',
    dir: 'ltr',
    intl: 'en-GB',
    plurals: ['one', 'other'],
    plural: english,
    reviewed: 'machine-made-awaiting-review',
  },
  cy: {
    name: 'Cymraeg',
    lang: 'cy',
    dir: 'ltr',
    intl: 'en-GB',
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
    plural: (count) => welshForms[count] ?? 'other',
    reviewed: 'machine-made-awaiting-review',
  },
}
