import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CannotRun, installFromDebian } from './debian.ts'

const findPrograms = (): string | undefined =>
  [...globSync('/usr/lib/postgresql/*/bin').sort().reverse(), ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )

/** Where PostgreSQL's programs are; Debian keeps them off the PATH. */
export function postgresPrograms(): string {
  if (!findPrograms()) installFromDebian('postgresql')
  const found = findPrograms()
  if (found) return found
  throw new CannotRun("Debian's postgresql is installed, and its programs are not under /usr/lib/postgresql")
}

/** A throw-away PostgreSQL, faster than it is safe, which is gone when the process ends, however it ends. */
export async function startPostgres(): Promise<{ adminUrl: string; stop: () => void }> {
  const programs = postgresPrograms()
  const dir = mkdtempSync(join(tmpdir(), 'care-postgres-'))
  const [data, log, secret] = ['data', 'log', 'password'].map((name) => join(dir, name)) as [string, string, string]
  const password = randomBytes(16).toString('hex')
  writeFileSync(secret, password)
  const as: SpawnOptions = {
    ...ordinaryUser(dir, secret),
    cwd: dir,
    stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')],
  }
  const run = (name: string, ...words: string[]) => spawnSync(join(programs, name), words, as).status === 0
  const stop = () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-w')
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

  const login = ['-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256']
  const made = run('initdb', '-D', data, ...login, '--locale=C', '--encoding=UTF8', '--no-sync')
  const port = String(await freePort())
  const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1']
  const settings = [...quick, `unix_socket_directories=${dir}`].flatMap((setting) => ['-c', setting])
  if (made) spawn(join(programs, 'postgres'), ['-D', data, '-p', port, ...settings], as).unref()
  for (let tries = 0; !run('pg_isready', '-q', '-h', '127.0.0.1', '-p', port); tries += 1) {
    if (!made || tries > 300) throw new Error(`PostgreSQL did not start: ${readFileSync(log, 'utf8').slice(-2000)}`)
    await wait(100)
  }
  return { adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop }
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function ordinaryUser(...given: string[]): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres']).stdout)) as [number, number]
  for (const path of given) chownSync(path, uid, gid)
  return { uid, gid }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** One cluster for a whole run of the `postgres` tests, found by them at TEST_DATABASE_URL. */
export default async function setup(): Promise<() => void> {
  const { adminUrl, stop } = await startPostgres()
  process.env.TEST_DATABASE_URL = adminUrl
  return stop
}
