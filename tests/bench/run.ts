import { parseArgs } from 'node:util'
import { measurePages } from './pages.ts'
import { measureServer } from './server.ts'

const help = `npm run bench -- [--pages] [--server] [--million] [--rounds 7] [--phases cold,move,worker]

Without --pages or --server both are measured. --million also fills a database with a million plans: about 25 GB in the
temporary directory, and ten minutes.`

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    server: { type: 'boolean' },
    million: { type: 'boolean' },
    rounds: { type: 'string', default: '7' },
    phases: { type: 'string', default: 'cold,move,worker' },
    help: { type: 'boolean' },
  },
})

if (values.help) console.log(help)
else {
  const rounds = Number(values.rounds)
  const both = !values.pages && !values.server && !values.million
  if (both || values.pages) await measurePages(rounds, new Set(values.phases.split(',')))
  if (both || values.server || values.million) await measureServer(rounds, values.million ?? false)
}
