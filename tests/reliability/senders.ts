import { request } from 'node:http'
import pg from 'pg'
import { makePlans, tokenOf } from '../bench/many-plans.ts'
import { startPostgres } from '../postgres.ts'
import { freePort, killAll, productionHost, startProduction } from '../production.ts'

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An id that the seed gives, so that a run can be made again. */
export function idFrom(random: () => number): string {
  const hex = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  const [a, b, c, d] = [hex(), hex(), hex(), hex()]
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`
}

export type Answer = { status: number; body: string }

const ask = (method: string, port: number, path: string, token: string, body = ''): Promise<Answer> =>
  new Promise((done, failed) => {
    const headers = {
      host: productionHost,
      cookie: `__Host-session=${token}`,
      ...(body && {
        'sec-fetch-site': 'same-origin',
        'x-requested-by': 'my-care-and-support',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    }
    const asking = request({ method, host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }))
      answer.on('error', failed)
    })
    asking.on('error', failed)
    asking.end(body)
  })

/** A request as anybody of the sample may send it. */
const bodyOf = (words: string): string =>
  JSON.stringify({ journey: 'compliment', answers: { words, passOn: 'keep-it' } })

export const put = (port: number, id: string, token: string, words: string): Promise<Answer> =>
  ask('PUT', port, `/api/people/me/service-requests/${id}`, token, bodyOf(words))

export const personOf = async (port: number, token: string): Promise<string> =>
  JSON.parse((await ask('GET', port, '/api/session', token)).body).person

/** Production's own program over a throw-away PostgreSQL, with so many people signed in. */
export async function openProduction(people: number) {
  const { adminUrl, stop } = await startPostgres()
  const url = await makePlans(adminUrl, people)
  const port = await freePort()
  let child = await startProduction(url, port)
  const owner = new pg.Client({
    connectionString: Object.assign(new URL(adminUrl), { pathname: new URL(url).pathname }).href,
  })
  await owner.connect()
  return {
    port,
    token: (nth: number) => tokenOf((nth % people) + 1),
    child: () => child,
    restart: async () => {
      child = await startProduction(url, port)
    },
    /** What is kept, by id, with the words. */
    async kept(): Promise<{ id: string; words: string; person: string }[]> {
      const found = await owner.query(`select id, answers->>'words' as words, person_id as person from service_request`)
      return found.rows
    },
    async close() {
      await owner.end()
      killAll()
      stop()
    },
  }
}
