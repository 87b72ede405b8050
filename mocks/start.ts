import { councils } from '#contract/councils/index.ts'
import { createApp } from '#server/app.ts'
import { loadPortal } from '#server/built-portal.ts'
import { brotli, builtFiles, listen, proxyList, stopOnSignal } from '#server/listen.ts'
import { createLog } from '#server/log.ts'
import { keepTelling, keepUp } from '#server/upkeep.ts'
import { buildIfMissing } from './build.ts'
import { InUseError } from './lock.ts'
import { openSampleWorld } from './sample-world.ts'

const port = Number(process.env.PORT ?? 8080)
const directory = process.env.DATA_DIR ?? '.data'
const developing = process.argv.includes('--dev')

function refuse(words: string): never {
  console.error(words)
  process.exit(1)
}

const inUse = (error: unknown): never => {
  if (error instanceof InUseError)
    refuse(`My Care and Support is running already on ${directory}. Stop it first, or choose another DATA_DIR.`)
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') refuse(`Port ${port} or ${port + 1} is taken. Choose another with PORT=9000 npm start.`)
  throw error
}

async function builtFront() {
  await buildIfMissing()
  return { portal: await loadPortal(), listen: (to: typeof app, at: number) => listen(to, at, proxyList([])) }
}

/** A test that started this process may move its clock on, by minutes. Nobody else can. */
let minutesAhead = 0
process.on('message', (minutes) => {
  minutesAhead = Number(minutes)
})

const world = await openSampleWorld(directory, port, port + 1).catch(inUse)
const front = developing ? await (await import('./develop.ts')).develop() : await builtFront()

const log = createLog(process.env.LOG_LEVEL ?? 'error')
// Nothing is sent from here: a page shows what would be.
const offering = councils.map((council) => ({ ...council, notices: true }))
const byHost = new Map(offering.flatMap((council) => council.hostnames.map((host) => [host, council])))
const app = await createApp({
  database: world.database,
  portal: front.portal,
  signIn: world.signIn,
  councilAt: (host) => byHost.get(host) ?? (host === 'localhost' ? offering[0] : undefined),
  councils: offering,
  assets: builtFiles('dist/client'),
  compress: brotli,
  log,
  clock: () => new Date(Date.now() + minutesAhead * 60_000),
  sample: true,
})
const server = await front.listen(app, port).catch(inUse)
keepUp(world.database, councils, log)
keepTelling({
  database: world.database,
  councils,
  log,
  hooks: {},
  notify: async () => 'sent',
  wordsOf: (language, council) => front.portal.notice(language, council, `http://${council.hostnames[0]}:${port}`),
})
stopOnSignal([() => server.close(), world.close])

console.log(`
My Care and Support, with sample people. It is not a council’s service.

  http://localhost:${port}
${councils.map(({ hostnames, name }) => `  http://${hostnames[0]}:${port}   ${name}`).join('\n')}

To sign in: choose “Sign in” and pick a sample person. No password is needed.
To put a plan as a council would: npm run council -- put plan.json
To stop: Ctrl+C. The data is in ${directory}.
`)
