import { afterAll, expect } from 'vitest'
import { councils, findCouncil } from '#contract/councils/index.ts'
import type { DeviceKind } from '#contract/session.ts'
import { samplePeople } from '#mocks/people/index.ts'
import { findPage } from '#portal/addresses.ts'
import { createApp } from '#server/app.ts'
import type { LogLine, Ports } from '#server/context.ts'
import type { Portal } from '#server/portal.ts'
import { openDatabase } from './database.ts'
import { faultsOfLog } from './quiet-log.ts'
import { scriptedSignIn, signInAs } from './scripted-sign-in.ts'
import { seededAt } from './seeded.ts'
import { openVisitor, type Visitor } from './visitor.ts'

/** The portal's own table of pages; in place of a drawing each answers what it would be drawn from. */
export const plainPortal: Portal = {
  findPage,
  render: async (input) => ({ html: JSON.stringify(input), scripts: ['/assets/app-1.js', '/assets/app-2.js'] }),
  notice: (language, { name }, link) => ({ subject: `new (${language})`, words: `${name}: ${link}` }),
  awaitingReview: ['easy-read', 'cy'],
  styles: ['body{margin:0}'],
}

export const hostOf = (council: string): string => findCouncil(council)?.hostnames[0] ?? ''

const offering = councils.map((council) => ({ ...council, notices: true }))

/** The real server for one test file, on a database of its own, with a clock that stands until it is moved. */
export async function startServer(given: Partial<Ports> = {}) {
  const opened = await openDatabase()
  const lines: LogLine[] = []
  const visitors: Visitor[] = []
  const clock = { now: new Date(seededAt) }
  const ports: Ports = {
    database: opened.database,
    portal: plainPortal,
    signIn: scriptedSignIn,
    councilAt: (host) => offering.find(({ hostnames }) => hostnames.includes(host)),
    councils: offering,
    assets: async (request) => (/\.(js|svg)$/.test(new URL(request.url).pathname) ? fileAt(request) : undefined),
    compress: (text) => new TextEncoder().encode(text),
    log: { info: (line) => lines.push(line), error: (line) => lines.push({ level: 'error', ...line }) },
    clock: () => new Date(clock.now),
    sample: true,
    ...given,
  }
  const app = await createApp(ports)
  afterAll(async () => {
    await opened.close()
    expect(faultsOfLog(lines, visitors)).toEqual([])
  })

  function visitor(council = 'redcar-cleveland'): Visitor {
    const opening = openVisitor(app, hostOf(council))
    visitors.push(opening)
    return opening
  }
  async function signIn(person: string, device?: DeviceKind): Promise<Visitor> {
    const browser = visitor(samplePeople.find(({ id }) => id === person)?.council)
    await signInAs(browser, person)
    if (device) await browser.submit('/device', { device })
    return browser
  }
  /** Puts something as a council's system does. */
  const put = (path: string, body: unknown, council = 'redcar-cleveland', key = opened.keys[council]) =>
    visitor(council).ask(`/api/council/people/${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** Withdraws something as a council's system does. */
  const withdraw = (path: string, council = 'redcar-cleveland', key = opened.keys[council]) =>
    visitor(council).ask(`/api/council/people/${path}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${key}` },
    })
  const later = (minutes: number) => clock.now.setTime(clock.now.getTime() + minutes * 60_000)
  return { ...opened, ports, app, lines, clock, later, visitor, signIn, put, withdraw }
}

function fileAt(request: Request): Response | undefined {
  const { pathname } = new URL(request.url)
  if (!['/sw.js', '/icon.svg', '/assets/app-1.js'].includes(pathname)) return undefined
  return new Response('a file', { headers: { 'cache-control': 'no-cache', 'content-type': 'text/plain' } })
}
