import { globSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyWay } from '../../../tests/every-way.ts'
import { JourneyId, Answers as SentAnswers } from '../service-request.ts'
import { addressAfter, addressOfStep } from './addresses.ts'
import { longText, oneOf, optional, planLimits, someOf } from './fields.ts'
import { openJourneys } from './for-anyone.ts'
import { findJourney, journeys } from './index.ts'
import { type Answers, journey, parseAnswers, readStep, walk } from './journey.ts'

const engine = ['for-anyone', 'addresses', 'asked-often', 'fields', 'journey', 'index', 'of-plan-version', 'topics']
const files = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => basename(path, '.ts'))
  .filter((name) => !engine.includes(name))

test('every file of a journey is in the registry under its own name', () => {
  expect(Object.keys(journeys).sort()).toEqual(files.toSorted())
  for (const [id, journey] of Object.entries(journeys)) expect(journey.id).toBe(JourneyId.parse(id))
  expect(findJourney('toString')).toBeUndefined()
  // The front door has this address.
  expect(findJourney('unhappy')).toBeUndefined()
})

test('a way is found that only two answers together lead to', () => {
  const twofold = journey('twofold', { needs: 'ask' })
    .step('first', { one: oneOf('no', 'yes'), some: optional(someOf('a', 'b')) })
    .step('second', { two: longText(9) }, { when: ({ one, some }) => one === 'yes' && some?.length === 1 })
  const ways = everyWay(twofold)
  expect(ways.filter((way) => walk(twofold, way).length === 2)).toEqual([
    { one: 'yes', some: ['a'], two: 'Two\nlines' },
    { one: 'yes', some: ['b'], two: 'Two\nlines' },
  ])
  expect(ways).toHaveLength(8)
})

describe.for([...Object.values(journeys), ...Object.values(openJourneys)])('$base/$id', (journey) => {
  const ways = everyWay(journey)
  const ids = journey.steps.map(({ id }) => id)
  const names = journey.steps.flatMap(({ fields }) => Object.keys(fields))

  test('every step is on some way', () => {
    const reached = new Set(ways.flatMap((way) => walk(journey, way).map(({ step }) => step.id)))
    expect(ids.filter((id) => !reached.has(id))).toEqual([])
  })

  test('each step has an address of its own, and asks something', () => {
    expect(ids).toEqual([...new Set(ids)])
    for (const { id, fields } of journey.steps) {
      expect(id).toMatch(/^(?!check$)[a-z]+(-[a-z]+)*$/)
      expect(Object.keys(fields), id).not.toEqual([])
    }
  })

  test('each field has a name of its own', () => expect(names).toEqual([...new Set(names)]))

  test('nobody has to choose from a plan, which may list nothing', () => {
    for (const { fields } of journey.steps)
      for (const [name, { ofPlan, optional }] of Object.entries(fields)) if (ofPlan) expect(optional, name).toBe(true)
  })

  test('the longest answers can be sent', () => {
    const allOfPlan = Array.from({ length: planLimits.items }, (_, at) => `${at}`.padEnd(planLimits.characters, 'x'))
    const longest = journey.steps.flatMap(({ fields }) =>
      Object.entries(fields).map(([name, { max, options, ofPlan }]) => [
        name,
        max ? 'x'.repeat(max) : ofPlan ? allOfPlan : [...options],
      ]),
    )
    expect(SentAnswers.safeParse(Object.fromEntries(longest)).error).toBeUndefined()
  })

  test('every way, answered page by page, goes forward only and ends with answers to check', () => {
    for (const way of ways) {
      const asked: string[] = []
      let written: Answers = {}
      const stepAfter = (id: string) => {
        const address = addressAfter(journey, id, written, false)
        return journey.steps.find((one) => addressOfStep(journey, one.id) === address)
      }
      for (let step = walk(journey, {})[0]?.step; step; step = stepAfter(step.id)) {
        expect(asked).not.toContain(step.id)
        asked.push(step.id)
        const own = Object.keys(step.fields).filter((name) => name in way)
        written = { ...written, ...Object.fromEntries(own.map((name) => [name, way[name] ?? ''])) }
        expect(readStep(step, written).faults).toEqual({})
      }
      expect(asked).toEqual(walk(journey, way).map(({ step }) => step.id))
      expect(parseAnswers(journey, written)).toEqual({ answers: written })
    }
  })

  test('what may be left empty may be left empty on every way', () => {
    const needed = journey.steps.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([name, { optional }]) => (optional ? [] : [name])),
    )
    for (const way of ways) {
      const short = Object.fromEntries(Object.entries(way).filter(([name]) => needed.includes(name)))
      expect(parseAnswers(journey, short)).toHaveProperty('answers')
    }
  })

  test('whatever is written, what is taken of it can be sent, and is taken again', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...journey.steps.flatMap(({ fields }) => Object.values(fields).flatMap(({ options }) => options)),
      ),
    )
    const answers = fc.dictionary(fc.constantFrom(...names), fc.oneof(anything, fc.array(anything)))
    fc.assert(
      fc.property(answers, fc.constantFrom(...ways), (some, way) => {
        const parsed = parseAnswers(journey, { ...way, ...some })
        if ('mend' in parsed) return ids.includes(parsed.mend.id)
        expect(SentAnswers.parse(parsed.answers)).toEqual(parsed.answers)
        expect(parseAnswers(journey, parsed.answers)).toEqual(parsed)
        return true
      }),
    )
  })
})
