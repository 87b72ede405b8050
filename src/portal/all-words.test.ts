import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { journeys } from '#contract/journeys/index.ts'
import { Language } from '#contract/language.ts'
import { journeyWords, loadWords } from './all-words.ts'

test.for(Language.options)(
  'every file of %s is loaded under its name, and none of another language',
  async (language) => {
    const files = globSync('**/*.json', { cwd: `locales/${language}` })
    const words = await loadWords(language)
    expect(Object.keys(words).sort()).toEqual(files.map((path) => path.replace('.json', '')).sort())
    expect(words.ask).toHaveProperty('title', (await import(`../../locales/${language}/ask.json`)).default.title)
  },
)

test('the words of every journey are known without being named', () => {
  expect(journeyWords.toSorted()).toEqual(
    Object.keys(journeys)
      .map((id) => `journeys/${id}`)
      .sort(),
  )
})
