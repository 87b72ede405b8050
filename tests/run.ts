import { join } from 'node:path'
import { installBrowsers } from './chromium.ts'
import { CannotRun } from './debian.ts'
import { check, type Tally, vitest } from './part.ts'
import { postgresPrograms } from './postgres.ts'

type Part = { name: string; run: () => Promise<Tally>; needs?: () => unknown; slow?: true }

const node = (...words: string[]) => check(process.execPath, ...words)
const program = (path: string) => join('node_modules', path)

/** Everything that is checked, in the order in which a fault is cheapest to hear of. */
const parts: Part[] = [
  { name: 'Types', run: () => node(program('typescript/bin/tsc'), '-b') },
  {
    name: 'Lint and format',
    run: () => node(program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'),
  },
  { name: 'House rules', run: () => node('tests/house.ts') },
  { name: 'Build', run: () => check('npm', 'run', 'build') },
  { name: 'Unit tests', run: () => vitest('unit', 'portal') },
  { name: 'Stories, on the embedded database', run: () => vitest('stories') },
  { name: 'Stories and server, on PostgreSQL', run: () => vitest('postgres'), needs: postgresPrograms, slow: true },
  { name: 'Browser', run: () => vitest('walks', 'browser'), needs: installBrowsers, slow: true },
]

/** A part that cannot run here is said plainly; where nobody would read that (in CI), it is a failure. */
async function attempt(part: Part): Promise<Tally & { remark?: string }> {
  try {
    part.needs?.()
    return await part.run()
  } catch (error) {
    const remark = `NOT RUN: ${error instanceof Error ? error.message : error}`
    console.log(remark)
    const fails = !(error instanceof CannotRun) || /^(1|true|yes)$/i.test(process.env.CI ?? '')
    return { passed: 0, failed: fails ? 1 : 0, skipped: fails ? 0 : 1, remark }
  }
}

const sentence = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

const total: Tally = { passed: 0, failed: 0, skipped: 0 }
const summary: string[] = []
for (const part of parts.filter(({ slow }) => !slow || !process.argv.includes('--quick'))) {
  console.log(`\n== ${part.name}`)
  const start = performance.now()
  const tally = await attempt(part)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key]
  summary.push(`${seconds.padStart(7)} s  ${part.name}: ${tally.remark ?? sentence(tally)}`)
  console.log(summary.at(-1)?.trim())
}
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${summary.join('\n')}\n\n${sentence(total)}`)
