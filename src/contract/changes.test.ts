import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doreenVersion4 } from '#mocks/people/doreen/version-4.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { samplePeople } from '#mocks/people/index.ts'
import type { Change } from './change.ts'
import { changesBetween } from './changes.ts'
import { changingSections } from './changing-sections.ts'
import type { Plan } from './plan.ts'
import { whatChanged } from './what-changed.ts'

const lists = ['needs', 'outcomes', 'support', 'options', 'wellbeing', 'people', 'community'] as const
const singles = ['budget', 'practitioner', 'review', 'agreement', 'strengths', 'keepingWell', 'aboutMe'] as const
/** That figures do not add up is said where they are read, and is no change. */
const untold = ['knownNotToAddUp']
const samples = samplePeople.flatMap(({ plans }) => plans)

/** The same with one thing in it that is not as it was. */
function altered(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.length > 0 ? [altered(value[0]), ...value.slice(1)] : ['new']
  const [[key, inner] = ['', ''], ...rest] = Object.entries(value as object).filter(([name]) => name !== 'id')
  return { ...(value as object), ...Object.fromEntries(rest), [key]: altered(inner) }
}

/** A plan of some of the items of a sample plan, some of them altered, in any order. */
const somePlan = fc.constantFrom(...samples).chain((plan) => {
  const section = (name: (typeof lists)[number]) =>
    fc
      // The needs all stay, because the other items name them.
      .shuffledSubarray<{ id: string }>(plan[name] ?? [], { minLength: name === 'needs' ? plan.needs.length : 0 })
      .chain((some) => fc.tuple(...some.map((item) => fc.constantFrom(item, altered(item)))))
  const single = (name: (typeof singles)[number]) => fc.constantFrom(plan[name], altered(plan[name] ?? []) as never)
  return fc
    .tuple(fc.record(Object.fromEntries(lists.map((name) => [name, section(name)]))), ...singles.map(single))
    .map(([parts, ...rest]) => {
      const whole = Object.fromEntries(singles.flatMap((name, at) => (plan[name] ? [[name, rest[at]]] : [])))
      return { ...plan, ...parts, ...whole } as Plan
    })
})
const twoPlans = fc.tuple(somePlan, somePlan)
const named = (changes: Change[]) => changes.map(({ section, id, how }) => `${section} ${id} ${how}`).sort()

describe('what changed from one plan to another', () => {
  test('is nothing where they are the same', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        expect(changesBetween(plan, structuredClone(plan))).toEqual([])
      }),
    )
  })

  test('names every item that came, went or differs, and no other', () => {
    fc.assert(
      fc.property(twoPlans, ([older, newer]) => {
        const expected = lists.flatMap((section) => {
          const [was, now] = [older, newer].map((plan) => new Map(plan[section]?.map((item) => [item.id, item])))
          const ids = [...new Set([...(was?.keys() ?? []), ...(now?.keys() ?? [])])]
          return ids.flatMap((id) => {
            const [before, after] = [was?.get(id), now?.get(id)]
            if (JSON.stringify(before) === JSON.stringify(after)) return []
            return [`${section} ${id} ${before && after ? 'changed' : after ? 'added' : 'ended'}`]
          })
        })
        const inLists = changesBetween(older, newer).filter(({ section }) => lists.includes(section as never))
        expect(named(inLists)).toEqual(expected.sort())
      }),
    )
  })

  test('is the same the other way round, with was and now in each other’s place', () => {
    const other = { added: 'ended', ended: 'added', changed: 'changed' } as const
    const turned = ({ how, fields, section, id }: Change) => ({
      how: other[how],
      section,
      id,
      fields: fields.map(({ field, was, now }) => ({ field, ...(now && { was: now }), ...(was && { now: was }) })),
    })
    const plain = ({ how, fields, section, id }: Change) => ({ how, section, id, fields })
    const sorted = <T extends { id: string; section: string; fields: { field: string }[] }>(changes: T[]) =>
      changes
        .map((one) => ({ ...one, fields: one.fields.toSorted((a, b) => a.field.localeCompare(b.field)) }))
        .sort((a, b) => `${a.section} ${a.id}`.localeCompare(`${b.section} ${b.id}`))
    fc.assert(
      fc.property(twoPlans, ([older, newer]) => {
        const back = changesBetween(newer, older).map(turned)
        expect(sorted(back)).toEqual(sorted(changesBetween(older, newer).map(plain)))
      }),
    )
  })

  test('is told of each part of each item', () => {
    const none = Object.fromEntries(lists.filter((name) => name !== 'needs').map((name) => [name, []]))
    // An item that stays as it is from version to version is tried once.
    const tried = new Set<string>()
    for (const plan of samples)
      for (const section of lists)
        for (const item of plan[section] ?? []) {
          if (tried.has(JSON.stringify(item))) continue
          tried.add(JSON.stringify(item))
          const alone = { ...plan, ...none, [section]: [item] } as Plan
          for (const [key, value] of Object.entries(item).filter(([name]) => name !== 'id')) {
            const changes = changesBetween(alone, { ...alone, [section]: [{ ...item, [key]: altered(value) }] })
            expect(named(changes), `${section} ${item.id} ${key}`).toEqual([`${section} ${item.id} changed`])
            expect(changes[0]?.fields.length).toBeGreaterThan(0)
          }
        }
  })

  test.each(singles)('is told of each part of %s', (section) => {
    for (const plan of samples.filter((one) => one[section]))
      for (const [key, value] of Object.entries(plan[section] as object).filter(([name]) => !untold.includes(name))) {
        const other = Array.isArray(plan[section])
          ? altered(plan[section])
          : { ...plan[section], [key]: altered(value) }
        const changes = changesBetween(plan, { ...plan, [section]: other } as Plan)
        expect(changes.map((change) => [change.section, change.how])).toEqual([[section, 'changed']])
      }
  })
})

test('an item keeps its id and tells each value as it was and as it is, with the reason', () => {
  const changes = changesBetween(doreenVersion4, doreenVersion5)
  const teatime = changes.find(({ id }) => id === 'teatime-visit')
  expect(teatime).toMatchObject({ section: 'support', how: 'changed', title: { text: 'Teatime visit' } })
  expect(teatime?.why?.text).toBe('You were not eating on the other evenings.')
  expect(teatime?.fields.map(({ field }) => field)).toEqual(['visits', 'cost', 'from'])
  expect(teatime?.fields[1]).toEqual({
    field: 'cost',
    was: { pence: 33_60, every: 'week' },
    now: { pence: 56_00, every: 'week' },
  })
  expect(changes.find(({ id }) => id === 'budget')?.fields.map(({ field }) => field)).toEqual(['council', 'total'])
  expect(changes.map(({ section }) => section)).toEqual(
    changes.map(({ section }) => section).toSorted((a, b) => changingSections.indexOf(a) - changingSections.indexOf(b)),
  )
})

test('support that is no longer there stopped on its last day, or when the plan without it began', () => {
  const [club] = doreenVersion4.support.filter(({ id }) => id === 'seagull-club')
  const without = { ...doreenVersion5, support: doreenVersion5.support.filter(({ id }) => id !== 'seagull-club') }
  const endOf = (older: Plan) => changesBetween(older, without).find(({ id }) => id === club?.id)?.endedOn
  expect(endOf(doreenVersion4)).toBe('2026-11-09')
  const ending = { ...doreenVersion4, support: doreenVersion4.support.map((item) => ({ ...item, to: '2026-10-30' })) }
  expect(endOf(ending)).toBe('2026-10-30')
})

test('an item that names a need does not change with the words of that need', () => {
  const needs = doreenVersion5.needs.map((need) => ({ ...need, title: { text: `${need.title.text}, as ever` } }))
  const changes = changesBetween(doreenVersion5, { ...doreenVersion5, needs })
  expect(new Set(changes.map(({ section }) => section))).toEqual(new Set(['needs']))
})

test('in brief it is three changes at most, and what the person paid before', () => {
  const brief = whatChanged(doreenVersion4, doreenVersion5)
  expect(brief?.changes.map(({ id }) => id)).toEqual(['teatime-visit', 'shops-with-bev', 'strong-legs'])
  expect(brief?.changes[0]?.fields.map(({ field }) => field)).toEqual(['visits', 'cost'])
  expect(brief).toMatchObject({ since: 4, paidBefore: 59_55 })
  expect(whatChanged(doreenVersion5, { ...doreenVersion5, version: 6 })).toBeUndefined()
})
