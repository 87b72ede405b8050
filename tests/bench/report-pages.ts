import type { SamplePerson } from '#mocks/people/sample-person.ts'
import { weighPage, weighPrecache } from '../browser/sizes.ts'
import type { Measured, Target } from './phases.ts'
import { goalTable, keepResults, plainTable, type Row } from './results.ts'
import { pairedRatio, spread } from './stats.ts'

type Run = { rounds: number; words: number; version: string; person: SamplePerson }

/** The ratios that the project holds itself to, against the static page of the same round. */
const goals = [
  { key: 'content', measure: 'plan on screen, cold', must: 1.15, aim: 1.05 },
  { key: 'hydrated', measure: 'hydrated, cold', must: 3.2, aim: 3 },
  { key: 'worker', measure: 'service worker in place, online', must: 1.25, aim: 1.15 },
  { key: 'offline', measure: 'own phone, offline: lock screen on screen', must: 1.3, aim: 1.1 },
  { key: 'move', measure: 'in-app move, data held', must: 0.1, aim: 0.05 },
] as const
/** Static pages do not hydrate: theirs is the moment at which they can be read. */
const keys = ['content', 'hydrated', 'move', 'worker', 'offline', 'blocked', 'requests'] as const

async function sizeRows(portal: Target, requests: number): Promise<Row[]> {
  const cookies = typeof portal.state === 'object' ? portal.state.cookies : []
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const sizes = await weighPage(portal.origin, '/plan', cookie)
  const kept = await weighPrecache(portal.origin)
  const row = (measure: string, bytes: number, must: number, aim: number): Row => ({
    ...{ measure, measured: bytes / 1024, must, aim, unit: ' KiB' },
  })
  return [
    row('all JavaScript before hydration', sizes.javascript, 115, 105),
    row('HTML with data', sizes.html, 14, 8),
    row('CSS', sizes.css, 8, 4),
    row('fonts', sizes.fonts, 0, 0),
    row('service worker precache', kept, 400, 400),
    { measure: 'requests until hydrated', measured: requests, must: 5, aim: 3, unit: '' },
  ]
}

/** Says what was measured of the pages, first beside the goals, then as it was. */
export async function reportPages(portal: Target, measured: Map<string, Measured[]>, run: Run): Promise<void> {
  const { rounds, words, version } = run
  const name = `${run.person.person.givenName} ${run.person.person.familyName}`
  const of = (name: string, key: keyof Measured) => (measured.get(name) ?? []).map((once) => once[key])
  const ratio = (name: string, key: keyof Measured) => pairedRatio(of(name, key), of('static page', key))
  const rows: Row[] = goals.map(({ key, ...goal }) => ({ ...goal, measured: ratio(portal.name, key) }))
  const blocked = spread(of(portal.name, 'blocked'))
  rows.push({ measure: 'total blocking time', measured: blocked, must: 150, aim: 80, unit: ' ms' })
  const sizes = await sizeRows(portal, spread(of(portal.name, 'requests')).median)

  const names = [...measured.keys()]
  const times = names.map((name) => [name, ...keys.map((key) => spread(of(name, key)))])
  const ratios = names.map((name) => [name, ...goals.map(({ key }) => ratio(name, key))])
  keepResults(
    `Pages, the plan of ${name}`,
    `Chromium ${version}, CDP slow 3G, CPU 4×, ${rounds} rounds; a plan of ${words} words. Median of paired ratios to the static page; everything after brotli.`,
    [
      goalTable([...rows, ...sizes]),
      'Milliseconds (blocked: total blocking time) and requests:',
      plainTable(['', ...keys], times),
      'Ratios to the static page:',
      plainTable(['', ...goals.map(({ key }) => key)], ratios),
    ].join('\n\n'),
  )
}
