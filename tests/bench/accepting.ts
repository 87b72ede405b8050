import autocannon from 'autocannon'
import { startPostgres } from '../postgres.ts'
import { freePort, killAll, productionHost, startProduction } from '../production.ts'
import { makePlans, tokensOf } from './many-plans.ts'
import { goalTable, keepResults, plainTable } from './results.ts'
import { startBare } from './start-bare.ts'
import { pairedRatio, type Spread, spread } from './stats.ts'

const people = 5_000
const connections = 50
const duration = 4
/** As long as a receipt. */
const receiptBytes = 150

/** As somebody writes it who has something to say. */
const answers = { words: 'The morning visits are kind and on time. '.repeat(12), passOn: 'without-my-name' }
const sent = JSON.stringify({ journey: 'compliment', answers })

type Carried = { perSecond: number; late: number; wrong: number }
const tokens = tokensOf(people)

/** One stretch of sending as fast as it is received: each request is a new one, of another person. */
async function carry(port: number): Promise<Carried> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({
    ...request,
    path: `/api/people/me/service-requests/${crypto.randomUUID()}`,
    headers: {
      host: productionHost,
      cookie: `__Host-session=${tokens[Math.floor(Math.random() * tokens.length)]}`,
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'x-requested-by': 'my-care-and-support',
    },
    body: sent,
  })
  const { requests, latency, errors, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration,
    requests: [{ method: 'PUT', setupRequest }],
  })
  return { perSecond: requests.average, late: latency.p99, wrong: errors + non2xx }
}

/** Measures receiving a request on PostgreSQL, through session, limit, access, journey and audit, beside answering out of memory. */
export async function measureAccepting(rounds: number): Promise<void> {
  const { adminUrl, stop } = await startPostgres()
  try {
    const port = await freePort()
    await startProduction(await makePlans(adminUrl, people), port)
    const contenders = [
      { name: 'bare node:http', port: await startBare(receiptBytes), carried: [] as Carried[] },
      { name: 'receiving a request', port, carried: [] as Carried[] },
    ]
    for (const { port: at } of contenders) await carry(at)
    for (let round = 0; round < rounds; round += 1)
      for (const { name, port: at, carried } of round % 2 ? contenders.toReversed() : contenders) {
        carried.push(await carry(at))
        console.error(`round ${round + 1}, ${name}:`, carried.at(-1))
      }
    const speed = (at: number) => contenders[at]?.carried.map(({ perSecond }) => perSecond) ?? []
    const rows = contenders.map(({ name, carried }, at): (string | Spread)[] => [
      name,
      spread(speed(at)),
      spread(carried.map(({ late }) => late)),
      String(carried.reduce((sum, { wrong }) => sum + wrong, 0)),
    ])
    keepResults(
      'Receiving requests',
      `PostgreSQL of this machine, throw-away; ${rounds} rounds by autocannon on the same cores, ${connections} connections for ${duration} s, each request a new one of ${sent.length} bytes.`,
      [
        goalTable([
          {
            ...{ measure: 'a request received over HTTP against bare node:http', atLeast: true },
            ...{ measured: pairedRatio(speed(1), speed(0)), must: 0.015, aim: 0.03 },
          },
        ]),
        plainTable(['', 'a second, of 50', '99th hundredth, ms', 'not 200'], rows),
      ].join('\n\n'),
    )
  } finally {
    killAll()
    stop()
  }
}
