import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Council } from '#contract/councils/council.ts'
import type { Database } from './database/database.ts'
import type { Portal } from './portal.ts'
import type { SignIn } from './sign-in-provider.ts'

/** What one line of the log may say. Never a path, a name, an address or a word that somebody wrote. */
export type LogLine = Record<string, string | number | undefined>
export type Log = { info: (line: LogLine) => void; error: (line: LogLine) => void }

/** Everything the server is given from outside; nothing else is reached for. */
export type Ports = {
  database: Database
  portal: Portal
  signIn: SignIn
  /** Which council answers at a host name, or none. */
  councilAt: (host: string) => Council | undefined
  councils: Council[]
  assets: (request: Request) => Promise<Response | undefined>
  compress: (text: string) => Uint8Array<ArrayBuffer>
  log: Log
  clock: () => Date
  sample: boolean
}

/** What the listener knows of a request that the request itself may not say truly. */
export type Arrival = { address?: string; origin?: string }
export type App = { Bindings: Arrival; Variables: { council: Council; route: string; signedOut: boolean } }
export type Ctx = Context<App>

export const cookies = {
  session: '__Host-session',
  device: '__Host-device',
  signIn: '__Host-sign-in',
  /** Written by the browser when somebody signs out with no signal: a script cannot delete the session's own cookie. */
  signedOut: 'signed-out',
  language: 'language',
  textSize: 'text-size',
  /** Written by the browser: which sections of the plan it has shut. Names of sections, nothing of what they say. */
  shut: 'shut-sections',
} as const

/** `https://council.example`, as the person's browser sees it. */
export const originOf = (c: Ctx): string => c.env?.origin ?? new URL(c.req.url).origin
/** The session's secret, or nothing where there is none or where this request has just ended it. */
export const sessionToken = (c: Ctx): string => (c.get('signedOut') ? '' : (getCookie(c, cookies.session) ?? ''))

/** Where to go on to: a path of this service, never an address of someone else's. */
export function localPath(path: string | undefined, origin: string, otherwise: string): string {
  if (!path?.startsWith('/')) return otherwise
  const url = URL.parse(path, origin)
  if (url?.origin !== origin) return otherwise
  // `/.//elsewhere.example` is read as a path of ours and would be followed as an address of theirs.
  return url.pathname.startsWith('//') ? otherwise : url.pathname + url.search
}
