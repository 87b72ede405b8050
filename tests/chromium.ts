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

const shell = '/usr/bin/chromium-headless-shell'

/**
 * Chromium's page without its window, where a test looks at pages alone: each then takes half the time. It is Debian's
 * again; where it cannot be had the whole browser does the same.
 */
export const pagesOnlyPath = (): string => (!process.env.CHROME_PATH && existsSync(shell) ? shell : chromiumPath())

/** Sees that both are there, before two tests at once want to install them. */
export function installBrowsers(): void {
  chromiumPath()
  if (process.env.CHROME_PATH || existsSync(shell)) return
  try {
    installFromDebian('chromium-headless-shell')
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    console.log(`The pages are looked at with the whole browser, which takes longer: ${error.message}`)
  }
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
