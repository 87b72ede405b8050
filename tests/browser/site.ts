import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { councils } from '#contract/councils/index.ts'

/** The sample world as its own process, on its own copy of the build, so that it can die, come back and be released anew. */
export type Site = {
  /** Where the copy of `dist` stands, and the data. */
  folder: string
  port: number
  originOf: (council: string) => string
  start: () => Promise<void>
  /** `SIGKILL` is the server that dies, `SIGTERM` the one that is stopped. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
  /** Moves the server's clock so many minutes ahead of the true one. */
  setAhead: (minutes: number) => void
  remove: () => Promise<void>
}

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const server = createServer().once('error', () => answer(false))
    server.listen(port, () => server.close(() => answer(true)))
  })

/** A port whose next one is free too: the sign-in provider takes that. Below those that the system itself hands out. */
async function freePort(): Promise<number> {
  const port = 20_000 + 2 * Math.floor(Math.random() * 6_000)
  return (await isFree(port)) && (await isFree(port + 1)) ? port : freePort()
}

export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'care-site-'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  if (readFileSync(join(folder, 'dist/client/sw.js'), 'utf8').includes('__WB_MANIFEST'))
    throw new Error('The build is half-written. Run npm run build and try again.')
  const made = process.env.TEST_MADE_WORLD
  if (made) cpSync(join(made, 'data'), join(folder, 'data'), { recursive: true })
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), NODE_ENV: 'production' }
  const program = resolve('mocks/start.ts')
  let child: ChildProcess | undefined
  let ahead = 0
  const killChild = () => child?.kill('SIGKILL')
  process.once('exit', killChild)

  const answers = async () => (await fetch(`http://localhost:${port}/healthz`).catch(() => undefined))?.ok
  async function start(): Promise<void> {
    const started = spawn(process.execPath, [program], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    child = started
    let said = ''
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (words) => {
        said += words
      })
    for (const late = Date.now() + 150_000; !(await answers()); await wait(100))
      if (started.exitCode !== null || Date.now() > late) throw new Error(`The sample world did not start.\n${said}`)
    started.send(ahead)
  }
  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  await start()
  return {
    folder,
    port,
    originOf: (id) => `http://${councils.find((council) => council.id === id)?.hostnames[0]}:${port}`,
    start,
    stop,
    setAhead: (minutes) => {
      ahead = minutes
      child?.send(minutes)
    },
    remove: async () => {
      await stop('SIGKILL')
      process.off('exit', killChild)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
