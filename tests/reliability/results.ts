import { cpus } from 'node:os'
import { join } from 'node:path'
import { keepPart } from '../keep-part.ts'

/** What a part counted. What is `lost`, `doubled`, `leaked` or `stuck` must be nothing. */
export type Counted = Record<string, number>
/** One of the proofs: does its trouble so many times, drawn from the seed, and counts what became of the words. */
export type Part = (how: { times: number; seed: number }) => Promise<Counted>

const harms = ['lost', 'doubled', 'leaked', 'stuck']
export const harmOf = (counted: Counted): number => harms.reduce((sum, name) => sum + (counted[name] ?? 0), 0)

const opening = `# What troubles did to what people sent

Written by \`npm run reliability\`; each part keeps its newest run. Lost, doubled, leaked and stuck must be 0.
`

/** Prints one part and keeps it in RESULTS.md in place of its last one. */
export function keepResults(title: string, what: string, seed: number, seconds: number, counted: Counted): void {
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const names = Object.keys(counted)
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const table = [
    row(names),
    row(names.map(() => '---')),
    row(names.map((name) => (counted[name] ?? 0).toLocaleString('en-GB'))),
  ].join('\n')
  const machine = `${cpus().length} cores, Node ${process.version}`
  const part = `## ${title}\n\n${what}\n\n${when} UTC. ${machine}, seed ${seed}, ${seconds.toFixed(0)} s.\n\n${table}\n`
  console.log(`\n${part}`)
  keepPart(join(import.meta.dirname, 'RESULTS.md'), opening, title, part)
}
