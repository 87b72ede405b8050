import { codeGroups, drawCode } from '#contract/draw-codes.ts'
import { findOpenJourney, openJourneys } from '#contract/journeys/for-anyone.ts'
import { type Answers, walk } from '#contract/journeys/journey.ts'
import type { PageInput } from '#server/portal.ts'
import { everyWay } from './every-way.ts'
import type { Visitor } from './visitor.ts'

type Codes = { id?: string; reference: string; code: string }
type Fields = Record<string, string | string[]>

export const openWays = Object.keys(openJourneys)

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
/** An id and codes as a device draws them. */
export const drawnCodes = () => ({
  id: crypto.randomUUID(),
  reference: drawCode(codeGroups.reference, random),
  code: drawCode(codeGroups.follow, random),
})

/** The longest way through a journey as anyone asks it. */
export function longestWay(id: string): Answers {
  const journey = findOpenJourney(id)
  if (!journey) throw new Error(`nobody asks ${id} without an account`)
  const ways = everyWay(journey).toSorted((one, other) => walk(journey, other).length - walk(journey, one).length)
  return Object.assign({}, ...walk(journey, ways[0] ?? {}).map(({ read }) => read.answers))
}

/** Somebody without an account and without JavaScript: each page carries what was answered before. */
export function openAsking({ visitor }: { visitor: (council?: string) => Visitor }, council = 'redcar-cleveland') {
  async function post(browser: Visitor, path: string, fields: Fields) {
    const pairs = Object.entries(fields).flatMap(([name, given]) => [given].flat().map((value) => [name, value]))
    const body = new URLSearchParams(pairs)
    const response = await browser.ask(path, { method: 'POST', headers: { origin: browser.origin }, body })
    const input: PageInput = await response.json()
    return { status: response.status, input }
  }

  async function begin(id: string) {
    const browser = visitor(council)
    let carried: Answers = {}
    return {
      carry: (more: Answers) => {
        carried = { ...carried, ...more }
      },
      async fill(step: string, fields: Fields) {
        const answer = await post(browser, `/without-account/${id}/${step}`, {
          ...fields,
          'so-far': JSON.stringify(carried),
        })
        carried = answer.input.asked?.answers ?? carried
        return answer
      },
    }
  }

  /** Asks it page by page, as the pages lead, and sends it. */
  async function ask(id: string, way = longestWay(id), codes?: Codes) {
    const journey = findOpenJourney(id)
    if (!journey) throw new Error(`nobody asks ${id}`)
    const page = await begin(id)
    let drawn: PageInput | undefined
    for (const { step } of walk(journey, way)) {
      const fields = Object.fromEntries(Object.keys(step.fields).map((name) => [name, way[name] ?? '']))
      const { status, input } = await page.fill(step.id, fields)
      if (status !== 200) throw new Error(`${id}/${step.id}: ${JSON.stringify(input.asked?.faults)}`)
      drawn = input
    }
    const toSend = codes ?? drawn?.open?.toSend
    if (!toSend) throw new Error(`${id} does not lead to its answers`)
    const { input } = await page.fill('check', { id: toSend.id ?? '', reference: toSend.reference, code: toSend.code })
    const { sent } = input.open ?? {}
    if (!sent) throw new Error(`${id} was not sent: ${JSON.stringify(input)}`)
    return sent
  }

  async function follow({ reference, code }: Codes) {
    const { status, input } = await post(visitor(council), '/without-account/follow', { reference, code })
    return { status, followed: input.open?.followed }
  }
  return { begin, ask, follow, post, answers: longestWay }
}
