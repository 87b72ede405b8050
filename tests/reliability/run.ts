import { parseArgs } from 'node:util'
import { browserKills } from './browser-kills.ts'
import { proxy } from './proxy.ts'
import { harmOf, keepResults, type Part } from './results.ts'
import { sameId } from './same-id.ts'
import { sequences } from './sequences.ts'
import { serverKills } from './server-kills.ts'

const parts: Record<string, { part: Part; times: number; title: string; what: string }> = {
  sequences: {
    part: sequences,
    times: 10_000,
    title: 'Random sequences at a shared device',
    what: 'The real outbox and vault in Node, with fast-check: pages die, disks fail, sign-ins change, the network lies.',
  },
  proxy: {
    part: proxy,
    times: 1000,
    title: 'Phones behind a network that lies',
    what: 'Each phone sends 5 requests with the real outbox, over HTTP, through a proxy that drops, cuts, delays, repeats and answers in the server’s place, to production’s own program on PostgreSQL.',
  },
  'same-id': {
    part: sameId,
    times: 1000,
    title: 'The same id from 20 senders at one time',
    what: 'Each id is sent by 20 at once to production’s own program on PostgreSQL: one effect, and the same receipt for all.',
  },
  'server-kills': {
    part: serverKills,
    times: 200,
    title: 'The server killed under load',
    what: 'SIGKILL to production’s own program on PostgreSQL while 20 senders send: what it had said that it has is there afterwards.',
  },
  'browser-kills': {
    part: browserKills,
    times: 50,
    title: 'The browser killed right after “saved”',
    what: 'SIGKILL to Chromium the moment its page says “saved”, without signal, on one’s own phone; then signal, and each is sent once.',
  },
}

const help = `npm run reliability -- [${Object.keys(parts).join('] [')}] [--times N] [--seed N]

Without a name all of them. It takes about half an hour; each part keeps its results in tests/reliability/RESULTS.md.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !parts[name])
if (values.help || unknown.length > 0) console.log(help)
else {
  const seed = Number(values.seed ?? Date.now() % 2 ** 31)
  for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
    const { part, times, title, what } = parts[name] as (typeof parts)[string]
    const begun = performance.now()
    const counted = await part({ times: Number(values.times ?? times), seed })
    keepResults(title, what, seed, (performance.now() - begun) / 1000, counted)
    if (harmOf(counted) > 0) process.exitCode = 1
  }
  // A proxy or a browser may still hold a socket.
  process.exit()
}
