import { describe, expect, test } from 'vitest'
import type { Words } from '#contract/words.ts'
import { samplePeople } from './index.ts'

/** Whose council gave only some wordings, or none: the page then says so. Magnus and Robin show what none looks like. */
const asWritten = ['doreen', 'jordan', 'magnus', 'priya', 'robin']

function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return []
  return 'text' in value ? [value as Words] : Object.values(value).flatMap(wordsIn)
}
const everyWord = samplePeople.map(({ id, council, plans, carersPlans, notEligible, standing }) => {
  const words = wordsIn([plans, carersPlans, notEligible, standing])
  return { id, council, words: [...new Map(words.map((one) => [JSON.stringify(one), one])).values()] }
})

describe.each(everyWord)('what the council wrote for $id', ({ id, words }) => {
  test.skipIf(asWritten.includes(id))('is there in Easy Read and in Welsh, but for words in another language', () => {
    for (const { text, lang, easyRead, cy } of words) {
      expect(Boolean(lang) || Boolean(easyRead && cy), text).toBe(true)
      expect(cy !== text || easyRead === text, `${text} is not in Welsh`).toBe(true)
    }
  })

  test('has an idea a line in Easy Read, in a few words, and the time in words', () => {
    for (const { easyRead = '' } of words)
      for (const line of easyRead.split('\n')) {
        expect(line.split(' ').length, line).toBeLessThanOrEqual(10)
        expect(line).not.toMatch(/\d(am|pm)\b|\d:\d\d|[;()]/)
      }
  })
})

test.each(['redcar-cleveland', 'rutland'])(
  'in %s somebody has no other wording, and somebody writes in another language',
  (council) => {
    const ours = everyWord.filter((one) => one.council === council && one.words.length > 0)
    expect(ours.some(({ words }) => words.every(({ easyRead, cy }) => !easyRead && !cy))).toBe(true)
    expect(ours.some(({ words }) => words.some(({ lang }) => lang))).toBe(true)
  },
)
