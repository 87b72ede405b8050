import { serialize } from 'node:v8'
import * as fc from 'fast-check'
import { ann, bob } from './fake-council.ts'
import { allFates, type Fate } from './fates.ts'
import { People } from './people.ts'
import { Tablet } from './tablet.ts'

export type Tally = { faults: number; lost: string[]; doubled: string[]; leaked: string[]; stuck: string[] }

const fates = fc.array(fc.constantFrom<Fate>(...allFates), { minLength: 1, maxLength: 6, size: 'max' })
const tab = fc.nat(3)
const which = fc.nat(5)

/** What can happen at a shared tablet, one thing after the other. */
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('press-twice' as const), tab, which }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('drain' as const), tab, fates }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('all-drain' as const), fates }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mend' as const), tab, which, fates }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take-back' as const), tab, which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), tab, which }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('crash-soon' as const), tab, after: fc.integer({ min: 1, max: 12 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sign-out' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('session-ends' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sign-in' as const), who: fc.constantFrom(ann, ann, bob) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open-tab' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove-copy' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('disk-fails' as const), times: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock-jumps' as const), days: fc.integer({ min: -400, max: 400 }) }),
  },
)
export type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

export const sequences = fc.record({
  seed: fc.nat(),
  locks: fc.boolean(),
  deeds: fc.array(deed, { minLength: 10, maxLength: 40, size: 'max' }),
})
export type Sequence = typeof sequences extends fc.Arbitrary<infer One> ? One : never

/** Plain bytes on the disk that only somebody with the key may know. */
function bytesLeaked(tablet: Tablet): string[] {
  const disk = serialize(Object.values(tablet.disk.content)).toString('latin1')
  return ['SENTINEL', 'plan-review', ann, bob].filter((secret) => disk.includes(secret)).map((one) => `disk: ${one}`)
}

/** Plays one sequence, then lets everybody sign in with a good network, and counts what became of their words. */
export async function play({ seed, locks, deeds }: Sequence): Promise<Tally> {
  const tablet = new Tablet({ seed, locks })
  const people = new People(tablet)
  tablet.cookie = ann
  await tablet.open()
  for (const one of deeds) {
    await people.do(one)
    await people.look()
  }
  const leaked = [...people.leaked, ...bytesLeaked(tablet)]
  const { lost, doubled, leaked: later, stuck } = await people.endWell()
  return { faults: tablet.faults, lost, doubled, leaked: [...leaked, ...later], stuck }
}
