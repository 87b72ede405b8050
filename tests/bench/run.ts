import { parseArgs } from 'node:util'
import { samplePeople } from '#mocks/people/index.ts'
import { measureAccepting } from './accepting.ts'
import { measureAsking } from './asking.ts'
import { measurePages } from './pages.ts'
import { measureServer } from './server.ts'

const help = `npm run bench -- [--pages] [--asking] [--server] [--accepting] [--million] [--person doreen] [--rounds 7]
                 [--phases cold,move,worker]

Without a name of a part all but the million are measured. --person says whose plan the pages show; the longest is that of
rosalind. --million also fills a database with a million plans: about 25 GB in the temporary directory, and ten minutes.`

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    server: { type: 'boolean' },
    asking: { type: 'boolean' },
    accepting: { type: 'boolean' },
    million: { type: 'boolean' },
    person: { type: 'string', default: 'doreen' },
    rounds: { type: 'string', default: '7' },
    phases: { type: 'string', default: 'cold,move,worker' },
    help: { type: 'boolean' },
  },
})

if (values.help) console.log(help)
else {
  const rounds = Number(values.rounds)
  const all = !values.pages && !values.server && !values.million && !values.asking && !values.accepting
  const person = samplePeople.find(({ id }) => id === values.person)
  if (!person) throw new Error(`nobody of the sample world is called ${values.person}`)
  if (all || values.pages) await measurePages(person, rounds, new Set(values.phases.split(',')))
  if (all || values.asking) await measureAsking(rounds)
  if (all || values.accepting) await measureAccepting(rounds)
  if (all || values.server || values.million) await measureServer(rounds, values.million ?? false)
}
