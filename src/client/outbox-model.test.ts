import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { play, sequences } from '../../tests/reliability/sequence.ts'

test('whatever happens at a shared device, nothing is lost, doubled, leaked or left behind', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      expect(await play(sequence)).toMatchObject({ lost: [], doubled: [], leaked: [], stuck: [] })
    }),
    { numRuns: 300 },
  )
})
