import { connect, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createApp } from '#server/app.ts'
import { postgres } from '#server/database/database.ts'
import { handlers } from '#server/handlers.ts'
import { hostOf, startServer } from '../server.ts'
import { openVisitor } from '../visitor.ts'

const { ports, signIn, lines, url, put } = await startServer()
const edie = { givenName: 'Edie', familyName: 'Samphire', dateOfBirth: '1950-01-02' }

test('with its database the server is ready', async () => {
  const visitor = openVisitor(await createApp(ports), hostOf('rutland'))
  expect((await visitor.ask('/readyz')).status).toBe(200)
})

test('without its database the server lives, is not ready, and says to come back', async () => {
  const gone = postgres('postgres://care@127.0.0.1:1/care', 2)
  const visitor = openVisitor(await createApp({ ...ports, database: gone }), hostOf('rutland'))
  visitor.jar.set('__Host-session', 'x')
  expect((await visitor.ask('/healthz')).status).toBe(200)
  for (const path of ['/readyz', '/api/people/me/plan', '/plan', '/sign-in/start']) {
    const response = await visitor.ask(path)
    expect([path, response.status]).toEqual([path, 503])
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await visitor.see('/plan')).input).toMatchObject({ page: 'unavailable', session: null })
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ type: '/problems/unavailable', status: 503 })
  visitor.jar.clear()
  expect((await visitor.ask('/contacts')).status).toBe(200)
  await gone.destroy()
})

test('a mistake of ours is a 500 without a word of what was sent, in the answer and in the log', async () => {
  const before = lines.length
  const own = handlers.putPerson
  handlers.putPerson = async (_, { body }) => {
    throw new Error(`cannot keep ${body.givenName}\n    at ${body.familyName}, of Limpet Lane:1:1\nin the table`)
  }
  const response = await put('RC-1', edie)
  handlers.putPerson = own
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({
    type: '/problems/broken',
    title: 'Something went wrong at our end',
    status: 500,
  })
  const said = JSON.stringify(lines.slice(before))
  for (const words of ['Edie', 'Samphire', 'Limpet', 'RC-1']) expect(said).not.toContain(words)
  expect(lines.slice(before)).toContainEqual(expect.objectContaining({ event: 'broken', error: 'Error' }))
})

test('a reply that does not fit its contract is a mistake of ours, and is not sent', async () => {
  const own = handlers.getPlan
  handlers.getPlan = async (visit, input) => {
    const handled = await own(visit, input)
    if ('refused' in handled) return handled
    return { ...handled, reply: { ...handled.reply, secret: 'not for anybody' } as typeof handled.reply }
  }
  const doreen = await signIn('doreen')
  const response = await doreen.ask('/api/people/me/plan')
  handlers.getPlan = own
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('not for anybody')
})

/** Stands between the server and PostgreSQL, and can be cut. */
async function cable(to: URL) {
  const sockets = new Set<Socket>()
  const state = { cut: false }
  const listening = createServer((near) => {
    if (state.cut) return void near.destroy()
    const far = connect(Number(to.port), to.hostname)
    near.pipe(far).pipe(near)
    for (const end of [near, far]) {
      sockets.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        near.destroy()
        far.destroy()
      })
    }
  })
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready))
  const { port } = listening.address() as { port: number }
  return {
    url: Object.assign(new URL(to), { port: String(port) }).href,
    cut: () => {
      state.cut = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => {
      state.cut = false
    },
    close: () => listening.close(),
  }
}

if (url)
  test('when its database goes away and comes back, the server does too, and nothing was kept by halves', async () => {
    const line = await cable(new URL(url))
    const database = postgres(line.url, 2)
    const doreen = openVisitor(await createApp({ ...ports, database }), hostOf('redcar-cleveland'))
    for (const [name, value] of (await signIn('doreen', 'own')).jar) doreen.jar.set(name, value)
    expect((await doreen.ask('/api/people/me/plan')).status).toBe(200)
    line.cut()
    for (let tries = 0; tries < 3; tries += 1) expect((await doreen.ask('/api/people/me/plan')).status).toBe(503)
    expect((await doreen.ask('/readyz')).status).toBe(503)
    line.mend()
    expect((await doreen.ask('/readyz')).status).toBe(200)
    expect((await doreen.ask('/api/people/me/plan')).status).toBe(200)
    await database.destroy()
    line.close()
  })
