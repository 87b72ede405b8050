import { spawnSync } from 'node:child_process'

/** Thrown where this machine lacks something that only its owner can give; the runner says it as it stands. */
export class CannotRun extends Error {}

/** Installs one of Debian's packages, so that a bare machine needs nothing but `npm ci && npm test`. */
export function installFromDebian(name: string): void {
  if (spawnSync('apt-get', ['--version']).error) {
    throw new CannotRun(`${name} is not installed, and this machine has no apt-get to install it with`)
  }
  if (process.getuid?.() !== 0) {
    throw new CannotRun(`${name} is not installed, and only root may install it: sudo apt-get install ${name}`)
  }
  console.log(`Installing Debian's ${name}, which is missing here.`)
  aptGet(name, 'update')
  aptGet(name, 'install', '--yes', '--no-install-recommends', name)
}

function aptGet(name: string, ...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', words, { env, encoding: 'utf8', timeout: 300_000 })
  if (status === 0) return
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ')
  throw new CannotRun(`${name} is not installed, and "apt-get ${words.join(' ')}" failed: ${said}`)
}
