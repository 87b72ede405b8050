import { type ChildProcess, spawn } from 'node:child_process'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../database.ts'

const opened = await openDatabase()
const running: ChildProcess[] = []
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await opened.close()
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts `npm run serve`'s own file with these settings and nothing of ours besides. */
function serve(env: Record<string, string>) {
  const child = spawn(process.execPath, ['src/server/main.ts'], { env: { PATH: process.env.PATH ?? '', ...env } })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      said += data
    })
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  return { child, ended, said: () => said }
}

/** Asks for a path under a host name, as a proxy passes it on. */
const ask = (port: number, path: string, host: string) =>
  new Promise<{ status: number | undefined; body: string }>((done, failed) => {
    get({ port, path, host: '127.0.0.1', headers: { host, 'x-forwarded-proto': 'https' } }, (answer) => {
      let body = ''
      answer.on('data', (data) => {
        body += data
      })
      answer.on('end', () => done({ status: answer.statusCode, body }))
    }).on('error', failed)
  })

const right = {
  ALLOWED_HOSTS: 'care.example.gov.uk=rutland',
  TRUSTED_PROXY: '127.0.0.1',
  OIDC_ISSUER: 'https://sign-in.example.gov.uk',
  OIDC_CLIENT_ID: 'my-care-and-support',
  OIDC_CLIENT_SECRET: 'a secret of more than thirty-two characters',
}

test('production refuses to start and names every setting that is missing, at once', async () => {
  const { ended, said } = serve({})
  expect(await ended).toBe(1)
  for (const name of ['DATABASE_URL', 'ALLOWED_HOSTS', 'TRUSTED_PROXY', 'OIDC_ISSUER', 'OIDC_CLIENT_ID'])
    expect(said()).toContain(`- ${name}`)
})

test.runIf(opened.url)('production refuses a database role that could step over the wall', async () => {
  const { ended, said } = serve({ ...right, DATABASE_URL: process.env.TEST_DATABASE_URL ?? '' })
  expect(await ended).toBe(1)
  expect(said()).toContain('its role is a superuser')
})

test.runIf(opened.url)(
  'production serves a council’s own host name, without the sample world, and stops in order',
  async () => {
    const port = await freePort()
    const { child, ended, said } = serve({ ...right, DATABASE_URL: opened.url ?? '', PORT: String(port) })
    await expect.poll(said, { timeout: 20_000 }).toContain('listening')
    expect(await ask(port, '/readyz', 'anything')).toEqual({ status: 200, body: 'ready' })
    const page = await ask(port, '/', 'care.example.gov.uk')
    expect(page.status).toBe(200)
    expect(page.body).toContain('Rutland County Council')
    expect(page.body).not.toContain('Sample data. Not a council’s service.</p>')
    // Nobody has reviewed these, and this council has not said that it offers them.
    for (const language of ['easy-read', 'cy']) expect(page.body).not.toContain(`/language/${language}`)
    expect((await ask(port, '/', 'rutland.localhost')).status).toBe(421)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  },
)
