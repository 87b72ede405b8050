import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { type Guide, offersPage } from '#contract/guides.ts'
import { pages } from '#portal/pages.ts'
import { factsFor } from './facts.ts'
import { pictures } from './pictures.ts'

const wordsOf = (language: string, guide: string): Record<string, object> =>
  JSON.parse(readFileSync(`locales/${language}/guide-${guide}.json`, 'utf8'))
const guides = Object.keys(pictures) as Guide[]
const every = councils.flatMap(({ id, languages }) => languages.map((language) => [id, language] as const))

test.each(every)('each part of a guide at %s has its words in %s, and every gap in them is filled', (id, language) => {
  const council = councils.find((one) => one.id === id)
  if (!council) throw new Error('no such council')
  const facts: Record<string, unknown> = factsFor(council, language)
  for (const [guide, parts] of Object.entries(council.guides))
    for (const part of parts) {
      const words = JSON.stringify(wordsOf(language, guide)[part] ?? null)
      expect(words, `${guide} ${part}`).toContain('"title"')
      for (const [, gap = ''] of words.matchAll(/\{\{(\w+)\}\}/g))
        expect(facts[gap], `${guide} ${part} ${gap}`).toEqual(expect.anything())
    }
})

test.each(guides)('nothing is written for %s that no council’s document says', (guide) => {
  const told = councils.flatMap((council) => council.guides[guide] ?? [])
  expect(Object.keys(wordsOf('en', guide)).toSorted()).toEqual([...new Set<string>(told)].toSorted())
})

test('a council has a page for each guide that it names, and for no other', () => {
  for (const council of councils)
    expect(Object.keys(pages).filter((id) => id.startsWith('guide-') && offersPage(council, id))).toEqual(
      guides.filter((guide) => guide in council.guides).map((guide) => `guide-${guide}`),
    )
})
