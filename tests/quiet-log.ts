import { samplePeople } from '#mocks/people/index.ts'
import { cookies, type LogLine } from '#server/context.ts'
import type { Visitor } from './visitor.ts'

/** Every word that somebody wrote or is called by in the sample world. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : []
}
const names = samplePeople.flatMap(({ reference, person }) => [reference, person.givenName, person.familyName])
const planWords = samplePeople.flatMap(({ plans, carersPlans = [] }) =>
  [...plans, ...carersPlans].flatMap(({ aboutMe, needs, outcomes, support, keepingWell }) =>
    wordsOf([aboutMe, needs, outcomes, support, keepingWell]),
  ),
)
/** Values of an enum or an id are short and common: only what reads like something written counts. */
const sentinels = [...new Set([...names, ...planWords.filter((words) => words.includes(' '))])]

const inFull = (words: string) => new RegExp(`\\b${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** Whatever a log says that it may not: a name, a word, a reference, a secret, an address of a page. */
export function faultsOfLog(lines: LogLine[], visitors: Visitor[]): string[] {
  const secret = [cookies.session, cookies.device, cookies.signIn]
  const secrets = visitors.flatMap(({ jar, address }) => [address, ...secret.flatMap((name) => jar.get(name) ?? [])])
  const patterns = sentinels.map(inFull)
  return lines.flatMap(({ at, ...line }) => {
    const said = JSON.stringify(line)
    const place = at === undefined || /^at .*:\d+:\d+\)?$/.test(String(at))
    const told = patterns.some((sentinel) => sentinel.test(said)) || secrets.some((value) => said.includes(value))
    return told || said.includes('/') || !place ? [said + (place ? '' : at)] : []
  })
}
