import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Field, readField } from '#contract/journeys/fields.ts'
import { openJourneys } from '#contract/journeys/for-anyone.ts'
import { journeys } from '#contract/journeys/index.ts'
import { type Step, walk } from '#contract/journeys/journey.ts'
import { Language } from '#contract/language.ts'
import { fileFaults } from '#contract/request-files.ts'
import { everyWay } from '../tests/every-way.ts'

type Tree = { [key: string]: Tree | string }

const folder = import.meta.dirname
const all = [...Object.values(journeys), ...Object.values(openJourneys)]
const textsIn = (tree: Tree | string, place = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[place, tree]]
    : Object.entries(tree).flatMap(([key, branch]) => textsIn(branch, place ? `${place}.${key}` : key))
/** A file that is not there has nothing in it: each sentence is then missing. */
function read(path: string): Record<string, string> {
  return existsSync(path) ? Object.fromEntries(textsIn(JSON.parse(readFileSync(path, 'utf8')))) : {}
}

/** What may turn out to be wrong with a field, found by writing nothing, too much and nonsense into it. */
function faultsOf(field: Field): string[] {
  if (field.kind === 'files') return ['tooLong', 'invalid', 'no-room', ...fileFaults]
  const tries = ['', 'x'.repeat((field.max ?? 0) + 1), '?', ['?']].map((written) => readField(field, written))
  // A text that came as a list was not written on our page.
  const found = field.max ? tries.slice(0, 3) : tries
  return [...new Set(found.flatMap((result) => ('fault' in result ? [result.fault] : [])))]
}

const outside = ['name', 'start.title', 'start.words', 'start.time', 'done.title', 'done.words']
/** What one has to know before one begins: as many as the journey has, the same in every language. */
const fact = /^start\.facts\.[a-z-]+\.(title|words)$/
/** Every sentence that the pages of these steps cannot do without. */
const sentencesOf = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ id, fields }) => [
    `steps.${id}.title`,
    ...Object.entries(fields).flatMap(([name, field]) =>
      [
        'label',
        ...(field.from || field.inAddress ? ['offered'] : []),
        ...(field.ofPlan ? ['nothing'] : []),
        ...field.options.map((option) => `options.${option}`),
        ...faultsOf(field).map((fault) => `faults.${fault}`),
      ].map((key) => `steps.${id}.fields.${name}.${key}`),
    ),
  ])
const hintsOf = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ id, fields }) => [
    `steps.${id}.hint`,
    ...Object.keys(fields).map((name) => `steps.${id}.fields.${name}.hint`),
  ])

describe.for(Language.options)('in %s', (language) => {
  test('there are words for every journey, and for no other', () => {
    const files = globSync(`${folder}/${language}/journeys/*`).map((path) => basename(path, '.json'))
    expect(files.toSorted()).toEqual(Object.keys(journeys).sort())
  })

  const askedOften = ['asked-often', 'asked-of-anyone'].flatMap((file) =>
    Object.entries(read(`${folder}/${language}/${file}.json`)).map(
      ([place, text]) => [`steps.${place}`, text] as const,
    ),
  )
  const often: Record<string, string> = Object.fromEntries(askedOften)

  test('what is asked often is asked by several journeys, and nowhere said twice', () => {
    for (const step of new Set(Object.keys(often).map((place) => place.split('.')[1]))) {
      expect(all.filter(({ steps }) => steps.some(({ id }) => id === step)).length, step).toBeGreaterThan(1)
    }
    const known = all.flatMap(({ steps }) => [...sentencesOf(steps), ...hintsOf(steps)])
    expect(Object.keys(often).filter((place) => !known.includes(place))).toEqual([])
    for (const { id } of all) {
      const own = read(`${folder}/${language}/journeys/${id}.json`)
      expect(Object.keys(own).filter((place) => place in often)).toEqual([])
    }
  })

  test('what is said instead where anyone may ask stands in the place of something', () => {
    for (const { id } of Object.values(openJourneys)) {
      const known = { ...often, ...read(`${folder}/${language}/journeys/${id}.json`) }
      const instead = Object.keys(read(`${folder}/${language}/anyone-instead.json`))
      const own = instead.filter((place) => place.startsWith(`${id}.`)).map((place) => place.slice(id.length + 1))
      expect(own.filter((place) => !known[place])).toEqual([])
    }
  })

  describe.for(all)('$base/$id', (journey) => {
    const own = read(`${folder}/${language}/journeys/${journey.id}.json`)
    const texts = { ...own, ...often }
    const without = (places: string[]) => [...new Set(places)].filter((place) => !texts[place])

    test('it begins and ends with words', () => expect(without(outside)).toEqual([]))

    test('no sentence is missing on any way', () => {
      const onTheWay = everyWay(journey).flatMap((way) => sentencesOf(walk(journey, way).map(({ step }) => step)))
      expect(without(onTheWay)).toEqual([])
    })

    test('nothing is said of what is never asked', () => {
      // What only anyone is asked has its words elsewhere; what only whoever is signed in is asked, as for files, has them here.
      const steps = [...journey.steps, ...(journeys[journey.id]?.steps ?? [])]
      const known = [...outside, ...sentencesOf(steps), ...hintsOf(steps)]
      const unknown = Object.keys(own).filter((place) => !known.includes(place))
      expect(unknown.filter((place) => !fact.test(place))).toEqual([])
    })

    test('a page with one question asks it in its heading', () => {
      for (const { id, fields } of journey.steps) {
        const [name, ...more] = Object.keys(fields)
        if (more.length === 0) expect(texts[`steps.${id}.fields.${name}.label`]).toBe(texts[`steps.${id}.title`])
      }
    })

    test('a fault says how many characters fit', () => {
      const fields = journey.steps.flatMap(({ id, fields: asked }) =>
        Object.entries(asked).map(([name, { max }]) => ({ place: `steps.${id}.fields.${name}.faults.tooLong`, max })),
      )
      for (const { place, max } of fields) if (max) expect(texts[place], place).toContain(max.toLocaleString('en-GB'))
    })
  })
})
