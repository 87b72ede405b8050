import { existsSync } from 'node:fs'
import { CannotRun, installFromDebian } from './debian.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser the tests drive: the one already here, or Debian's; none is downloaded from elsewhere. */
export function chromiumPath(): string {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new CannotRun(`CHROME_PATH names ${named}, and there is no such file`)
  if (!named && !places.some(existsSync)) installFromDebian('chromium')
  const found = named || places.find(existsSync)
  if (found) return found
  throw new CannotRun("Debian's chromium is installed, and there is no /usr/bin/chromium")
}

/** Quiet and offline but for the tests' own server; Chromium's sandbox refuses to start as root. */
export const launchArgs = [
  '--headless',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
