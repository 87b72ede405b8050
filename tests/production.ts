import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export const productionHost = 'bench.test'

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** A port that nobody has just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Production's own program, with production's settings; its log goes nowhere. Who stops it may also kill it. */
export async function startProduction(databaseUrl: string, port: number): Promise<ChildProcess> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    // Node's own fetch says no other host than the one that it asks.
    ALLOWED_HOSTS: `${productionHost}=redcar-cleveland,127.0.0.1=redcar-cleveland`,
    TRUSTED_PROXY: 'none',
    OIDC_ISSUER: 'https://bench.test',
    OIDC_CLIENT_ID: 'bench',
    OIDC_CLIENT_SECRET: 'x'.repeat(32),
    PORT: String(port),
  }
  const child = spawn(process.execPath, ['src/server/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  children.add(child)
  child.once('exit', () => children.delete(child))
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (const late = Date.now() + 30_000; !(await ready()); await wait(20))
    if (child.exitCode !== null || Date.now() > late) throw new Error('the portal did not start')
  return child
}

/** Ends it at once, as a power cut would, and waits until it is gone. */
export const kill = (child: ChildProcess): Promise<void> =>
  new Promise((gone) => {
    child.once('exit', () => gone())
    child.kill('SIGKILL')
  })

export function killAll(): void {
  for (const child of children) child.kill()
}
