import * as fc from 'fast-check'
import { play, sequences } from './sequence.ts'

/**
 * `npm run reliability [sequences] [seed]`: plays random sequences of troubles at a shared device with the real outbox
 * and vault, and counts what was lost, doubled or leaked. The seed makes the same sequences again.
 */
const [runs = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const total = { sequences: 0, faults: 0, lost: 0, doubled: 0, leaked: 0, stuck: 0 }
const start = performance.now()

const result = await fc.check(
  fc.asyncProperty(sequences, async (sequence) => {
    const { faults, lost, doubled, leaked, stuck } = await play(sequence)
    total.sequences += 1
    total.faults += faults
    total.lost += lost.length
    total.doubled += doubled.length
    total.leaked += leaked.length
    total.stuck += stuck.length
    return lost.length + doubled.length + leaked.length + stuck.length === 0
  }),
  { numRuns: runs, seed },
)

const seconds = ((performance.now() - start) / 1000).toFixed(0)
const counted = Object.entries(total).map(([name, count]) => `${name} ${count.toLocaleString('en-GB')}`)
console.log(`${counted.join(', ')}; seed ${seed}, ${seconds} s`)
if (result.failed) console.log(fc.defaultReportMessage(result))
process.exitCode = result.failed ? 1 : 0
