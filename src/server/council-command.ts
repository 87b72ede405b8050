import { readFile } from 'node:fs/promises'
import { codeLength, codeSigns } from '#contract/activation-code.ts'
import { councils } from '#contract/councils/index.ts'

const usage = `Does the same as the API, for a council with no integration yet.

  npm run council -- put FILE.json
      a person:         { "person": "R-1001", "details": { … } }
      a plan:           { "person": "R-1001", "plan": { … } }
      access stopped:   { "person": "R-1001", "standing": { "state": "suspended", "why": { "text": "…" } } }
      a death:          { "person": "R-1001", "standing": { "state": "died", "on": "2026-11-20" } }
      open again:       { "person": "R-1001", "standing": { "state": "open" } }
      not eligible:     { "person": "R-1001", "notEligible": { "decidedOn": "…", "reasons": […], "advice": […] } }
      a letter’s code:  { "person": "R-1001", "activationCode": { "code": "…", "expiresOn": "…" } }
  npm run council -- new-code R-1001 [COUNCIL]             draws a code for a letter, and says it once
  npm run council -- withdraw FILE.json                    takes back the version of the plan in the file, published in error
  npm run council -- withdraw-not-eligible R-1001 [COUNCIL]

COUNCIL_URL  where the service is (http://localhost:8080)
COUNCIL_KEY  the council's key (with the sample world: the key of the "council" named in the file)`

type Numbered = { version?: number }
/** What a file may put, and the end of the address it goes to. */
const addresses = {
  details: () => '',
  plan: ({ version }: Numbered) => `/plans/${version}`,
  carersPlan: ({ version }: Numbered) => `/carers-plans/${version}`,
  standing: () => '/standing',
  notEligible: () => '/not-eligible',
  activationCode: () => '/activation-code',
} as const
type What = keyof typeof addresses
type File = { council?: string; person?: string } & Partial<Record<What, object>>
type Asked = { council: string; method: 'PUT' | 'DELETE'; person: string; end: string; body: object }

/** The sample world keeps its keys beside its data, for this machine only. */
async function sampleKey(council: string): Promise<string | undefined> {
  const keys = await readFile(`${process.env.DATA_DIR ?? '.data'}/council-keys.json`, 'utf8').catch(() => '{}')
  return JSON.parse(keys)[council]
}

function stop(words: string): never {
  console.error(words)
  process.exit(1)
}

async function asFileSays(path: string): Promise<Asked> {
  const file: File = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text))
    .catch((error: Error) => stop(`${path}: ${error.message}`))
  const [what, ...more] = (Object.keys(addresses) as What[]).filter((name) => file[name])
  const body = what && file[what]
  if (!file.person || !what || !body || more.length > 0)
    stop(`${path}: needs "person", and one of ${Object.keys(addresses).join(', ')}.\n\n${usage}`)
  const { person, council = councils[0].id } = file
  return { council, method: 'PUT', person, end: addresses[what](body), body }
}

/** A random code, in groups as the letter prints it, for 90 days. 256 is a multiple of the 32 signs, so each is as likely. */
function newCode(): { code: string; expiresOn: string } {
  const signs = Array.from(crypto.getRandomValues(new Uint8Array(codeLength)), (byte) => codeSigns[byte % 32]).join('')
  const code = signs.replace(/(.{4})(?=.)/g, '$1-')
  return { code, expiresOn: new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10) }
}

function asWithdrawn(asked: Asked): Asked {
  if (!/plans\/\d+$/.test(asked.end)) stop(`Only a version of a plan can be withdrawn.\n\n${usage}`)
  return { ...asked, method: 'DELETE', body: {} }
}

async function askedFor([verb, what, council = councils[0].id]: string[]): Promise<Asked> {
  if (verb === 'put' && what) return asFileSays(what)
  if (verb === 'withdraw' && what) return asWithdrawn(await asFileSays(what))
  if (verb === 'new-code' && what)
    return { council, method: 'PUT', person: what, end: '/activation-code', body: newCode() }
  if (verb === 'withdraw-not-eligible' && what)
    return { council, method: 'DELETE', person: what, end: '/not-eligible', body: {} }
  stop(usage)
}

const { council, method, person, end, body } = await askedFor(process.argv.slice(2))
const key = process.env.COUNCIL_KEY ?? (await sampleKey(council))
if (!key) stop('COUNCIL_KEY is missing.')
const address = `/api/council/people/${encodeURIComponent(person)}${end}`
const response = await fetch(new URL(address, process.env.COUNCIL_URL ?? 'http://localhost:8080'), {
  method,
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  body: JSON.stringify(body),
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
if (process.argv[2] === 'new-code')
  console.log(`The code for ${person}: ${Object.values(body).join(', works until ')}.`)
console.log(
  answer.receivedAt
    ? `${method === 'PUT' ? 'Received' : 'Withdrawn'} for ${answer.reference} at ${answer.receivedAt}.`
    : 'Done.',
)
