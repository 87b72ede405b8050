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
const { kind: _, ...declined } = councilSteps.declined

let doreen: Visitor
let at: string
let reference: string
beforeEach(async () => {
  doreen = await signIn('doreen')
  at = `/api/people/me/service-requests/${crypto.randomUUID()}`
  ;({ reference } = await (await doreen.call('PUT', at, { journey: 'plan-review', answers })).json())
})
const read = async () => (await doreen.ask(at)).json()
const kinds = async () => (await read()).steps.map(({ step }: { step: { kind: string } }) => step.kind)

test('lists what came, acknowledges it, looks at it and declines it, each once however often', async () => {
  const { stdout } = await command('requests')
  expect(stdout).toMatch(new RegExp(`^2026-\\S+Z  sent       ${reference}  RC-20417  plan-review  received$`, 'm'))
  const next = stdout.match(/--after (\d+)\n$/)?.[1] ?? ''
  expect((await command('requests', 'redcar-cleveland', '--after', next)).stdout).toBe('Nothing new.\n')
  expect((await command('request', reference)).stdout).toContain('The lanternfish')

  const acknowledge = () => command('acknowledge', reference.toLowerCase(), '--by', '2026-12-04')
  const look = () =>
    withFile('step', { request: reference, 'being-looked-at': { doing: [{ text: 'We are reading.' }] } })
  const decline = () => withFile('decide', { request: reference, declined })
  for (const act of [acknowledge, look, decline]) {
    const { stdout: said } = await act()
    expect(said).toMatch(new RegExp(`^[a-z-]+ of ${reference}: kept at 2026-\\S+Z\\.\n$`))
    expect((await act()).stdout).toBe(said)
  }
  expect(await kinds()).toEqual(['acknowledged', 'being-looked-at', 'declined'])
  expect(await read()).toMatchObject({ stage: 'decided', steps: [{ step: { answerBy: '2026-12-04' } }, {}, {}] })
})

test('what came later is listed from the cursor on', async () => {
  const next = (await command('requests')).stdout.match(/--after (\d+)\n$/)?.[1] ?? ''
  await doreen.call('PUT', `${at}/steps/${crypto.randomUUID()}`, { kind: 'withdrawn' })
  const { stdout } = await command('requests', '--after', next)
  expect(stdout).toMatch(new RegExp(`^\\S+  withdrawn  ${reference}  RC-20417  plan-review  withdrawn\n`))
})

test('a file that says too little is refused in plain words, and nothing is kept', async () => {
  const { explanation, ...bare } = declined
  expect((await withFile('decide', { request: reference, declined: bare })).stderr).toContain(
    '- explanation: is missing',
  )
  expect((await withFile('decide', { request: reference, done: {} })).stderr).toContain('one of accepted, declined.')
  expect((await withFile('step', { declined })).stderr).toContain('needs "request", and one of accepted, declined, ack')
  expect((await command('acknowledge', 'ABCD-EFGH')).stderr).toBe('We cannot find that (404)\n')
  expect((await command('acknowledge')).stderr).toContain('npm run council -- acknowledge')
  expect(await kinds()).toEqual([])
})
