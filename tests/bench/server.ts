import autocannon from 'autocannon'
import { startPostgres } from '../postgres.ts'
import { freePort, killAll, productionHost, startProduction } from '../production.ts'
import { makePlans, tokensOf } from './many-plans.ts'
import { goalTable, keepResults, plainTable, type Row } from './results.ts'
import { startBare } from './start-bare.ts'
import { pairedRatio, type Spread, spread } from './stats.ts'

const path = '/api/people/me/plan'
const few = 1_000
const many = 1_000_000
const crowd = 50

const host = productionHost

type Carried = { perSecond: number; mean: number; late: number; wrong: number }

/** One stretch of asking as fast as it is answered, each time for another person. */
async function carry({ port, tokens }: Contender, connections: number, duration: number): Promise<Carried> {
  const cookie = () => `__Host-session=${tokens[Math.floor(Math.random() * tokens.length)]}`
  const { requests, latency, errors, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections,
    duration,
    requests: [{ setupRequest: (request) => ({ ...request, headers: { host, cookie: cookie() } }) }],
  })
  return { perSecond: requests.average, mean: 1000 / requests.average, late: latency.p99, wrong: errors + non2xx }
}

async function bytesOfPlan(port: number, token: string): Promise<number> {
  const headers = { host, cookie: `__Host-session=${token}` }
  const { get } = await import('node:http')
  const { buffer } = await import('node:stream/consumers')
  const [status, body] = await new Promise<[number, Buffer]>((resolve, reject) =>
    get({ port, host: '127.0.0.1', path, headers }, async (answer) =>
      resolve([answer.statusCode ?? 0, await buffer(answer)]),
    ).on('error', reject),
  )
  if (status !== 200 || !body.includes('Doreen')) throw new Error(`the plan answered ${status}: ${body}`)
  return body.length
}

type Contender = { name: string; port: number; tokens: string[]; crowded: Carried[]; alone: Carried[] }

async function measureAll(contenders: Contender[], rounds: number): Promise<void> {
  for (const contender of contenders) await carry(contender, crowd, 3)
  for (let round = 0; round < rounds; round += 1)
    for (const contender of round % 2 ? contenders.toReversed() : contenders) {
      contender.crowded.push(await carry(contender, crowd, 4))
      contender.alone.push(await carry(contender, 1, 2))
      console.error(`round ${round + 1}, ${contender.name}:`, contender.crowded.at(-1), contender.alone.at(-1))
    }
}

/** Measures reading a plan over HTTP, through access, row-level security and audit, beside the same bytes out of memory. */
export async function measureServer(rounds: number, million: boolean): Promise<void> {
  const { adminUrl, stop } = await startPostgres()
  try {
    const portals: Contender[] = []
    for (const count of million ? [few, many] : [few]) {
      const begun = performance.now()
      const url = await makePlans(adminUrl, count)
      console.error(`${count} plans were written in ${Math.round((performance.now() - begun) / 1000)} s`)
      const port = await freePort()
      await startProduction(url, port)
      portals.push({
        name: `${count.toLocaleString('en-GB')} plans`,
        port,
        tokens: tokensOf(count),
        crowded: [],
        alone: [],
      })
    }
    const bytes = await bytesOfPlan(portals[0]?.port ?? 0, 'bench-1')
    const bare = { name: 'bare node:http', port: await startBare(bytes), tokens: tokensOf(few), crowded: [], alone: [] }
    const contenders: Contender[] = [bare, ...portals]
    await measureAll(contenders, rounds)
    report(bare, portals, bytes, rounds)
  } finally {
    killAll()
    stop()
  }
}

function report(bare: Contender, portals: Contender[], bytes: number, rounds: number): void {
  const speed = ({ crowded }: Contender) => crowded.map(({ perSecond }) => perSecond)
  const time = ({ alone }: Contender) => alone.map(({ mean }) => mean)
  const [small, big] = portals
  if (!small) return
  const rows: Row[] = [
    {
      ...{ measure: 'plan read over HTTP, 1,000 plans, 50 connections, against bare node:http', atLeast: true },
      ...{ measured: pairedRatio(speed(small), speed(bare)), must: 0.025, aim: 0.045 },
    },
  ]
  if (big) {
    const measured = pairedRatio(time(big), time(small))
    rows.push({ measure: 'the same read at 1,000,000 plans against 1,000: latency', measured, must: 2, aim: 1.5 })
  }
  const wrong = (contender: Contender) =>
    [...contender.crowded, ...contender.alone].reduce((sum, carried) => sum + carried.wrong, 0)
  const times = [bare, ...portals].map((contender): (string | Spread)[] => [
    contender.name,
    spread(speed(contender)),
    spread(contender.crowded.map(({ late }) => late)),
    spread(time(contender)),
    String(wrong(contender)),
  ])
  keepResults(
    big ? 'Server, a million plans' : 'Server',
    `PostgreSQL of this machine, throw-away; ${rounds} rounds by autocannon on the same cores, 50 connections for 4 s and then 1 for 2 s, each answer ${bytes} bytes.`,
    [
      goalTable(rows),
      plainTable(['', 'a second, of 50', '99th hundredth, ms', 'mean latency of 1, ms', 'not 200'], times),
    ].join('\n\n'),
  )
}
