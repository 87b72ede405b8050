import { parseArgs } from 'node:util'
import { samplePeople } from '#mocks/people/index.ts'
import { measurePages } from './pages.ts'
import { measureServer } from './server.ts'

const help = `npm run bench -- [--pages] [--server] [--million] [--person doreen] [--rounds 7]
                 [--phases cold,move,worker]

Without --pages or --server both are measured. --person says whose plan the pages show; the longest is that of rosalind. --million also fills a database with a million plans: about 25 GB in the
temporary directory, and ten minutes.`

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    server: { type: 'boolean' },
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
  const both = !values.pages && !values.server && !values.million
  const person = samplePeople.find(({ id }) => id === values.person)
  if (!person) throw new Error(`nobody of the sample world is called ${values.person}`)
  if (both || values.pages) await measurePages(person, rounds, new Set(values.phases.split(',')))
  if (both || values.server || values.million) await measureServer(rounds, values.million ?? false)
}
