import { codeLength, codeSigns } from '#contract/activation-code.ts'
import { call, firstCouncil, readJson, stop } from './call.ts'

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
type Receipt = { reference?: string; receivedAt?: string }

const pathOf = (person: string, end: string) => `/people/${encodeURIComponent(person)}${end}`

async function asFileSays(path: string) {
  const file = await readJson<File>(path)
  const [what, ...more] = (Object.keys(addresses) as What[]).filter((name) => file[name])
  const body = what && file[what]
  if (!file.person || !what || !body || more.length > 0)
    stop(`${path}: needs "person", and one of ${Object.keys(addresses).join(', ')}.`)
  return { council: file.council ?? firstCouncil, path: pathOf(file.person, addresses[what](body)), body }
}

const saying = (done: string, { reference, receivedAt }: Receipt): string =>
  receivedAt ? `${done} for ${reference} at ${receivedAt}.` : 'Done.'

/** Puts what is in the file. */
export async function put(path: string): Promise<string> {
  return saying('Received', await call({ method: 'PUT', ...(await asFileSays(path)) }))
}

/** Takes back the version of the plan in the file. */
export async function withdraw(path: string): Promise<string> {
  const { council, path: plan } = await asFileSays(path)
  if (!/plans\/\d+$/.test(plan)) stop('Only a version of a plan can be withdrawn.')
  return saying('Withdrawn', await call({ method: 'DELETE', council, path: plan }))
}

/** Takes back the decision that a person is not eligible. */
export async function withdrawNotEligible(person: string, council = firstCouncil): Promise<string> {
  return saying('Withdrawn', await call({ method: 'DELETE', council, path: pathOf(person, '/not-eligible') }))
}

/** A random code, in groups as the letter prints it, for 90 days. 256 is a multiple of the 32 signs, so each is as likely. */
function drawCode(): { code: string; expiresOn: string } {
  const signs = Array.from(crypto.getRandomValues(new Uint8Array(codeLength)), (byte) => codeSigns[byte % 32]).join('')
  const code = signs.replace(/(.{4})(?=.)/g, '$1-')
  return { code, expiresOn: new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10) }
}

/** Draws a code for a letter, puts it, and says it once. */
export async function newCode(person: string, council = firstCouncil): Promise<string> {
  const body = drawCode()
  const said = await call<Receipt>({ method: 'PUT', council, path: pathOf(person, '/activation-code'), body })
  return `The code for ${person}: ${body.code}, works until ${body.expiresOn}.\n${saying('Received', said)}`
}
