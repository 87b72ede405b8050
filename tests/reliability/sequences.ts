import * as fc from 'fast-check'
import type { Part } from './results.ts'
import { sequences as anySequence, play } from './sequence.ts'

/** Plays random sequences of troubles at a shared device with the real outbox and vault, and counts what became of the words. */
export const sequences: Part = async ({ times, seed }) => {
  const total = { sequences: 0, faults: 0, lost: 0, doubled: 0, leaked: 0, stuck: 0 }
  const result = await fc.check(
    fc.asyncProperty(anySequence, async (sequence) => {
      const { faults, lost, doubled, leaked, stuck } = await play(sequence)
      total.sequences += 1
      total.faults += faults
      total.lost += lost.length
      total.doubled += doubled.length
      total.leaked += leaked.length
      total.stuck += stuck.length
      return lost.length + doubled.length + leaked.length + stuck.length === 0
    }),
    { numRuns: times, seed },
  )
  if (result.failed) console.log(fc.defaultReportMessage(result))
  return total
}
