import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { parseTolerantly } from './tolerance.ts'

const Home = z.strictObject({
  rooms: z.array(z.strictObject({ name: z.string(), kind: z.enum(['bath', 'bed', 'other']) })),
  paid: z.enum(['rent', 'own']),
  owner: z.optional(z.nullable(z.strictObject({ kinds: z.array(z.enum(['person', 'other'])) }))),
})
const home = (): z.infer<typeof Home> => ({
  rooms: [
    { name: 'a', kind: 'bath' },
    { name: 'b', kind: 'bed' },
  ],
  paid: 'own',
  owner: { kinds: ['person'] },
})

test('what fits is given as it is', () => {
  expect(parseTolerantly(Home, home())).toEqual(home())
})

test('unknown keys are dropped and unknown members become other, at any depth and together', () => {
  const newer = {
    ...home(),
    garden: { size: 3 },
    rooms: [{ name: 'a', kind: 'sauna', floor: 2 }],
    owner: { kinds: ['person', 'trust'], since: 1990 },
  }
  expect(parseTolerantly(Home, newer)).toEqual({
    rooms: [{ name: 'a', kind: 'other' }],
    paid: 'own',
    owner: { kinds: ['person', 'other'] },
  })
})

test.for([
  ['an unknown member of an enum without other', { ...home(), paid: 'lodging' }],
  ['a number where a member should stand', { ...home(), rooms: [{ name: 'a', kind: 4 }] }],
  ['a missing key', { rooms: [] }],
  ['another type', { ...home(), rooms: 'two' }],
  ['nothing', undefined],
] as const)('%s is refused', ([_, received]) => {
  expect(parseTolerantly(Home, received)).toBeUndefined()
})

test('keys added anywhere change nothing', () => {
  const added = fc.dictionary(
    fc.string().filter((key) => !['rooms', 'paid', 'owner', 'name', 'kind', 'kinds', '__proto__'].includes(key)),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(added, added, added, (top, room, owner) => {
      const newer = home()
      Object.assign(newer, top)
      for (const one of newer.rooms) Object.assign(one, room)
      Object.assign(newer.owner ?? {}, owner)
      expect(parseTolerantly(Home, newer)).toEqual(home())
    }),
  )
})
