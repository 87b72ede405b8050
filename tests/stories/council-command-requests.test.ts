import { beforeEach, expect, test } from 'vitest'
import { openCommand } from '../council-command.ts'
import { councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** An officer of a council with no integration, who has the reference from the phone. */
const server = await startServer()
const { signIn } = server
const { command, withFile } = openCommand(server)
const answers = { grounds: ['something-changed'], words: 'The lanternfish by the harbour wall', place: 'my-home' }
const { kind: _kind, ...declined } = councilSteps.declined

let doreen: Visitor
let at: string
let reference: string
beforeEach(async () => {
  doreen = await signIn('doreen')
  at = `/api/people/me/service-requests/${crypto.randomUUID()}`
  ;({ reference } = await (await doreen.call('PUT', at, { journey: 'plan-review', answers })).json())
})
const read = async () => (await doreen.ask(at)).json()

test('what came is listed, and one of it read whole', async () => {
  const { stdout } = await command('requests')
  expect(stdout).toMatch(new RegExp(`^2026-\\S+Z  sent       ${reference}  RC-20417  plan-review  received$`, 'm'))
  const next = stdout.match(/--after (\d+)\n$/)?.[1] ?? ''
  expect((await command('requests', 'redcar-cleveland', '--after', next)).stdout).toBe('Nothing new.\n')
  expect((await command('request', reference)).stdout).toContain('The lanternfish')
})

const doing = [{ text: 'We are reading your plan.' }]
test.each<[string, object, () => Promise<{ stdout: string }>]>([
  [
    'acknowledged',
    { answerBy: '2026-12-04' },
    () => command('acknowledge', reference.toLowerCase(), '--by', '2026-12-04'),
  ],
  ['being-looked-at', { doing }, () => withFile('step', { request: reference, 'being-looked-at': { doing } })],
  ['declined', declined, () => withFile('decide', { request: reference, declined })],
])('it is %s once, however often that is said', async (kind, said, act) => {
  const { stdout } = await act()
  expect(stdout).toMatch(new RegExp(`^${kind} of ${reference}: kept at 2026-\\S+Z\\.\n$`))
  expect((await act()).stdout).toBe(stdout)
  expect((await read()).steps).toMatchObject([{ step: { kind, ...said } }])
})

test('what came later is listed from the cursor on', async () => {
  const next = (await command('requests')).stdout.match(/--after (\d+)\n$/)?.[1] ?? ''
  await doreen.call('PUT', `${at}/steps/${crypto.randomUUID()}`, { kind: 'withdrawn' })
  const { stdout } = await command('requests', '--after', next)
  expect(stdout).toMatch(new RegExp(`^\\S+  withdrawn  ${reference}  RC-20417  plan-review  withdrawn\n`))
})

const { explanation: _explanation, ...bare } = declined
test.each<[string, () => Promise<{ stderr: string }>, string]>([
  ['has no explanation', () => withFile('decide', { request: reference, declined: bare }), '- explanation: is missing'],
  ['is no decision', () => withFile('decide', { request: reference, done: {} }), 'one of accepted, declined.'],
  ['names no request', () => withFile('step', { declined }), 'needs "request", and one of accepted, declined, ack'],
  ['names one that is not there', () => command('acknowledge', 'ABCD-EFGH'), 'We cannot find that (404)\n'],
  ['says nothing', () => command('acknowledge'), 'npm run council -- acknowledge'],
])('what %s is refused in plain words, and nothing is kept', async (_, act, words) => {
  expect((await act()).stderr).toContain(words)
  expect((await read()).steps).toEqual([])
})
