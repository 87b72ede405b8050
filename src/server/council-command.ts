import { readFile } from 'node:fs/promises'
import { councils } from '#contract/councils/index.ts'

const usage = `Does the same as the API, for a council with no integration yet.

  npm run council -- put plan.json       a plan:         { "person": "R-1001", "plan": { … } }
                                         a carer’s plan: { "person": "R-1001", "carersPlan": { … } }
  npm run council -- put person.json     a person:       { "person": "R-1001", "details": { … } }
  npm run council -- withdraw plan.json  takes back the version of the plan in the file, published in error

COUNCIL_URL  where the service is (http://localhost:8080)
COUNCIL_KEY  the council's key (with the sample world: the key of the "council" named in the file)`

type Numbered = { version?: number }
type File = { council?: string; person?: string; plan?: Numbered; carersPlan?: Numbered; details?: object }

/** The sample world keeps its keys beside its data, for this machine only. */
async function sampleKey(council: string): Promise<string | undefined> {
  const keys = await readFile(`${process.env.DATA_DIR ?? '.data'}/council-keys.json`, 'utf8').catch(() => '{}')
  return JSON.parse(keys)[council]
}

function stop(words: string): never {
  console.error(words)
  process.exit(1)
}

const [verb, path] = process.argv.slice(2)
if ((verb !== 'put' && verb !== 'withdraw') || !path) stop(usage)
const file: File = await readFile(path, 'utf8')
  .then((text) => JSON.parse(text))
  .catch((error: Error) => stop(`${path}: ${error.message}`))
const { person, plan, carersPlan, details, council = councils[0].id } = file
const version = plan ? `/plans/${plan.version}` : carersPlan ? `/carers-plans/${carersPlan.version}` : ''
if (!person || !(version || (details && verb === 'put')))
  stop(`${path}: needs "person", and "plan", "carersPlan" or "details".\n\n${usage}`)
const key = process.env.COUNCIL_KEY ?? (await sampleKey(council))
if (!key) stop('COUNCIL_KEY is missing.')

const address = `/api/council/people/${encodeURIComponent(person)}${version}`
const response = await fetch(new URL(address, process.env.COUNCIL_URL ?? 'http://localhost:8080'), {
  method: verb === 'put' ? 'PUT' : 'DELETE',
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  ...(verb === 'put' && { body: JSON.stringify(plan ?? carersPlan ?? details) }),
}).catch((error: Error) => stop(`The service does not answer: ${error.message}`))
const answer = await response.json()
if (!response.ok) {
  const fields = (answer.fields ?? []).map(
    (field: { path: string; message: string }) => `- ${field.path}: ${field.message}`,
  )
  stop(
    [`${answer.title} (${response.status})`, answer.fields ? '' : (answer.detail ?? ''), ...fields]
      .filter(Boolean)
      .join('\n'),
  )
}
console.log(`${verb === 'put' ? 'Received' : 'Withdrawn'} for ${answer.reference} at ${answer.receivedAt}.`)
