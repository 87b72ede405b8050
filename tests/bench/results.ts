import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { keepPart } from '../keep-part.ts'
import type { Spread } from './stats.ts'

/** One line of the table that the project holds itself to: at most (or at least) `must`, better `aim`. */
export type Goal = { measure: string; must: number; aim: number; unit?: string; atLeast?: true }
export type Row = Goal & { measured: Spread | number }

const round = (value: number) =>
  Number.isNaN(value) ? 'not measured' : value.toFixed(value < 0.2 ? 3 : value < 20 ? 2 : 0)

function verdict({ measured, must, aim, atLeast }: Row): string {
  const value = typeof measured === 'number' ? measured : measured.median
  if (Number.isNaN(value)) return '–'
  const reaches = (goal: number) => (atLeast ? value >= goal : value <= goal)
  return reaches(aim) ? 'aim reached' : reaches(must) ? 'reached' : '**missed**'
}

const writeSpread = (measured: Spread | number, unit: string) =>
  typeof measured === 'number'
    ? `${round(measured)}${unit}`
    : `${round(measured.median)}${unit} [${round(measured.low)}–${round(measured.high)}]`

/** What was measured beside what must be reached. */
export function goalTable(rows: Row[]): string {
  const lines = rows.map((row) => {
    const { measure, measured, must, aim, unit = '×', atLeast } = row
    const sign = atLeast ? '≥' : '≤'
    return `| ${measure} | ${writeSpread(measured, unit)} | ${sign} ${must}${unit} | ${aim}${unit} | ${verdict(row)} |`
  })
  return ['| measure | measured [quartiles] | must reach | aim | |', '|---|---|---|---|---|', ...lines].join('\n')
}

/** A table of plain numbers, with whatever columns there are. */
export function plainTable(columns: string[], rows: (string | Spread)[][]): string {
  const cells = (row: (string | Spread)[]) =>
    `| ${row.map((cell) => (typeof cell === 'string' ? cell : writeSpread(cell, ''))).join(' | ')} |`
  return [cells(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(cells)].join('\n')
}

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
const opening = `# What was measured

Written by \`npm run bench\`; each part keeps its newest run. Only the ratios mean anything: both sides of each were measured
in one run, turn by turn, on one machine.
`

/** Prints one part and keeps it in RESULTS.md in place of its last one. */
export function keepResults(title: string, how: string, body: string): void {
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ')
  // A busy machine is told, so that nobody believes times that were made beside other work.
  const busy = `load ${loadavg()[1]?.toFixed(1)} over the last five minutes`
  const part = `## ${title}\n\n${when} UTC. ${machine}, ${busy}. ${how}\n\n${body}\n`
  console.log(`\n${part}`)
  keepPart(join(import.meta.dirname, 'RESULTS.md'), opening, title, part)
}
