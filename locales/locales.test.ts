import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { languages } from './languages.ts'

type Tree = { [key: string]: Tree | string } | (Tree | string)[]
type Passage = { title: string; words: string[]; list?: string[] }

const folder = import.meta.dirname
const all = Object.keys(languages) as Language[]
const filesOf = (language: Language) => globSync('**/*.json', { cwd: `${folder}/${language}` }).sort()
const files = filesOf('en')

/** A file that is not there has nothing in it: the tests then say so, each in its own words. */
function read(language: Language, file: string): Tree {
  const path = `${folder}/${language}/${file}`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** Every text with its place, as `time.morning.oclock` or `passages.0.title`. */
function textsIn(tree: Tree | string, place = ''): [place: string, text: string][] {
  if (typeof tree === 'string') return [[place, tree]]
  return Object.entries(tree).flatMap(([key, branch]) => textsIn(branch, place ? `${place}.${key}` : key))
}

/** Each language may have its own passages; only that they are there is the same. */
const ownText = /\.passages\.\d+\./
const inPassage = (place: string) => ownText.test(place)
const plural = /_(zero|one|two|few|many|other)$/

/** The keys of a file without passages, each plural as one key. */
function keysOf(tree: Tree): string[] {
  const places = textsIn(tree).map(([place]) => place)
  return [...new Set(places.filter((place) => !inPassage(place)).map((place) => place.replace(plural, '_*')))].sort()
}

/** What each page of promises says, by its name. */
function passagesOf(language: Language): Record<string, Passage[]> {
  const pages = Object.entries(read(language, 'promises.json')) as [string, { passages?: Passage[] }][]
  return Object.fromEntries(pages.flatMap(([name, { passages }]) => (passages ? [[name, passages]] : [])))
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{.*?\}\}/g))].sort()

/** Words such as “quarter to 9” need the next hour and no minutes, so a time may use any part of a clock. */
const isTime = (file: string, place: string) => file === 'common.json' && place.startsWith('time.')
const partsOfTime = ['{{hour}}', '{{minute}}', '{{next}}']

/** What English says in a place; for a plural that English has not, what its `_other` says. */
function english(file: string, place: string): string {
  const texts = Object.fromEntries(textsIn(read('en', file)))
  return texts[place] ?? texts[place.replace(plural, '_other')] ?? ''
}

const blank = (text: string) => text.split('\n').some((line) => line.trim() === '' || line !== line.trim())
const faultsOfText: Record<string, (text: string) => boolean> = {
  'has a blank line, or a space at its edge': blank,
  'has two spaces together': (text) => text.includes('  '),
  'has a straight quotation mark': (text) => /['"`]/.test(text),
  // A moment begins with its time: 10:15am today.
  'says no “at” before a moment': (text) => /\b(on|since|was|ar|ers) \{\{moment/i.test(text),
  'has an exclamation mark': (text) => text.includes('!'),
}

/** The few texts that are the same in Welsh: a name that is not translated. Patterns of placeholders alone need no entry. */
const sameInWelsh = ['Relay UK']
const isPattern = (text: string) => !/\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''))

/** Words that send a reader away or say nothing (LOOK §4). */
const notSaid = /\b(please note|simply|unfortunately)\b/i

test('every language of the contract is described here, and no other', () => {
  expect(all.toSorted()).toEqual([...Language.options].sort())
})

describe.for(all)('in %s', (language) => {
  const { plurals, plural: choose } = languages[language]

  test('there are the same files as in English', () => {
    expect(filesOf(language)).toEqual(files)
  })

  test('every plural that a count can ask for is described', () => {
    expect(plurals).toEqual(expect.arrayContaining(Array.from({ length: 101 }, (_, count) => choose(count))))
  })

  describe.for(files)('%s', (file) => {
    const tree = read(language, file)
    const texts = textsIn(tree)
    const faults = (isFault: (text: string, place: string) => boolean) =>
      texts.filter(([place, text]) => isFault(text, place)).map(([place, text]) => `${place}: ${text}`)

    test('has the keys of English', () => {
      expect(keysOf(tree)).toEqual(keysOf(read('en', file)))
    })

    test('has every plural form of its language, and no other', () => {
      const places = texts.map(([place]) => place)
      const counted = [
        ...new Set(places.filter((place) => plural.test(place)).map((place) => place.replace(plural, ''))),
      ]
      for (const stem of counted) {
        const forms = places.flatMap((place) => (place.replace(plural, '') === stem ? plural.exec(place)?.[1] : []))
        expect(forms.toSorted(), stem).toEqual(plurals.toSorted())
      }
    })

    test('has the placeholders of English in each text', () => {
      for (const [place, text] of texts) {
        if (inPassage(place)) continue
        if (isTime(file, place)) expect(partsOfTime, place).toEqual(expect.arrayContaining(placeholders(text)))
        else expect(placeholders(text), place).toEqual(placeholders(english(file, place)))
      }
    })

    test.for(Object.entries(faultsOfText))('no text %s', ([, isFault]) => {
      expect(faults(isFault)).toEqual([])
    })
  })

  describe.for(Object.entries(passagesOf(language)))('the passages on %s', ([page, passages]) => {
    test('are there, each with a title and something below it', () => {
      expect(passages.length).toBeGreaterThan(0)
      for (const { title, words, list = [], ...more } of passages) {
        expect(title).toEqual(expect.any(String))
        expect([...words, ...list], title).not.toEqual([])
        expect(more, title).toEqual({})
      }
    })

    test('have the placeholders of English somewhere', () => {
      expect(placeholders(JSON.stringify(passages))).toEqual(placeholders(JSON.stringify(passagesOf('en')[page])))
    })
  })

  test('the same pages have passages as in English', () => {
    expect(Object.keys(passagesOf(language))).toEqual(Object.keys(passagesOf('en')))
  })
})

test.for(files)('English says nothing that is not said here: %s', (file) => {
  expect(textsIn(read('en', file)).filter(([, text]) => notSaid.test(text))).toEqual([])
})

test.for(files)('Welsh leaves nothing in English: %s', (file) => {
  const inEnglish = textsIn(read('en', file)).map(([, text]) => text)
  const left = textsIn(read('cy', file)).filter(([, text]) => inEnglish.includes(text))
  expect(left.filter(([, text]) => !isPattern(text) && !sameInWelsh.includes(text))).toEqual([])
})

describe.for(files)('Easy Read puts one short idea on a line: %s', (file) => {
  const lines = textsIn(read('easy-read', file)).flatMap(([, text]) => text.split('\n'))

  test('a line has fewer than 60 characters and fewer than 10 words', () => {
    const words = (line: string) => line.split(/\s+/).length
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?]) /))
    expect(lines.filter((line) => line.length >= 60)).toEqual([])
    expect(sentences.filter((sentence) => words(sentence) >= 10)).toEqual([])
  })

  test('a line has no brackets', () => {
    expect(lines.filter((line) => /[()[\]]/.test(line))).toEqual([])
  })

  test('a line chooses between two things at most', () => {
    expect(lines.filter((line) => /(, (?!or\b)|\bor\b).*\bor\b/.test(line))).toEqual([])
  })
})
