import { expect, test } from 'vitest'
import { sealTo } from '#client/seal.ts'
import { type OpenRequest, SealTo } from '#contract/anyone.ts'
import { drawnCodes, longestWay } from '../open-asking.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Whether the person somebody asks for is known here: nothing in the answer, and nothing in its time, may tell (R68). */
const { visitor, later } = await startServer()

const asked = (answers: object): OpenRequest => ({
  ...drawnCodes(),
  journey: 'plan-review',
  answers: { ...longestWay('plan-review'), ...answers },
})
const sealed = async (who: Visitor, request: OpenRequest) =>
  sealTo(SealTo.parse(await (await who.ask('/api/seal-key')).json()), request)
const put = (who: Visitor, id: string, words: string) =>
  who.call('PUT', `/api/sealed-requests/${id}`, { sealed: words })
const send = async (request: OpenRequest, who = visitor()) => put(who, request.id, await sealed(who, request))

test('somebody who is known here and somebody who is not: the answers are the same to the byte, but for what was drawn', async () => {
  const shape = async (theirName: string) => {
    const request = asked({ theirName, theirDetails: '' })
    const { status, headers, text } = await send(request).then(async (one) => ({
      status: one.status,
      headers: [...one.headers].map(([name]) => name),
      text: await one.text(),
    }))
    return { status, headers, text: text.replace(request.id, 'id') }
  }
  expect(await shape('Doreen Pebble')).toEqual(await shape('Dorothy Marble'))
})

const pairs = Number(process.env.PAIRS ?? 60)

test(`over ${pairs} pairs the time says nothing of whether somebody is known here`, async () => {
  const time = async (theirName: string) => {
    later(20)
    const request = asked({ theirName })
    const who = visitor()
    const words = await sealed(who, request)
    const start = performance.now()
    expect((await put(who, request.id, words)).status).toBe(200)
    return performance.now() - start
  }
  const differences: number[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const known = () => time('Doreen Pebble')
    const unknown = () => time('Dorothy Marble')
    if (pair % 2) {
      const first = await known()
      differences.push(first - (await unknown()))
    } else {
      const first = await unknown()
      differences.push((await known()) - first)
    }
  }
  // A sign test: were the times alike, the count of slower ones stays within four deviations of a half.
  const slower = differences.filter((one) => one > 0).length
  const deviations = (slower - pairs / 2) / (Math.sqrt(pairs) / 2)
  const median = differences.toSorted((a, b) => a - b)[Math.floor(pairs / 2)] ?? 0
  console.log(`known slower in ${slower} of ${pairs}: ${deviations.toFixed(1)} deviations, ${median.toFixed(3)} ms`)
  expect(Math.abs(deviations)).toBeLessThan(4)
})
