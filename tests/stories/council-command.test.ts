import { expect, test } from 'vitest'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { openCommand } from '../council-command.ts'
import { startServer } from '../server.ts'

const server = await startServer()
const { owner } = server
const { command, withFile } = openCommand(server)
const put = (body: object) => withFile('put', body)
const person = 'RC-40318'
const lastAction = async () =>
  (await owner.selectFrom('audit').select(['action', 'outcome']).orderBy('id', 'desc').executeTakeFirstOrThrow()).action

test.each<[string, object]>([
  ['putPerson', { details: { givenName: 'Pat', familyName: 'Dunlin', dateOfBirth: '1971-02-08' } }],
  ['putPlan', { plan: { ...doreenVersion5, version: 1 } }],
  ['putStanding', { standing: { state: 'suspended' } }],
  ['putNotEligible', { notEligible: { decidedOn: '2026-11-02', reasons: [{ text: 'a' }], advice: [{ text: 'b' }] } }],
  ['putActivationCode', { activationCode: { code: 'TERN-SAND-3579', expiresOn: '2027-01-31' } }],
])('a file does %s as the API does', async (action, what) => {
  const { stdout } = await put({ person, ...what })
  expect(stdout).toMatch(/^Received for RC-40318 at 2026-/)
  expect(await lastAction()).toBe(action)
})

test('a code is drawn for a letter, said once, and another each time', async () => {
  // The command counts the days from today, so the server must have today's date.
  server.clock.now = new Date()
  const said = await Promise.all([command('new-code', person), command('new-code', person)])
  const codes = said.map(
    ({ stdout }) => stdout.match(/^The code for RC-40318: ((\w{4}-){2}\w{4}), works until 20\d\d-/)?.[1],
  )
  expect(codes[0]).toBeDefined()
  expect(new Set(codes).size).toBe(2)
})

test('a decision is taken back', async () => {
  expect((await command('withdraw-not-eligible', person)).stdout).toBe('Done.\n')
  expect(await lastAction()).toBe('withdrawNotEligible')
})

test('a file with nothing to put, or with two things, is not sent; a wrong one says which field', async () => {
  expect((await put({ person })).stderr).toContain('needs "person", and one of details, plan, carersPlan, standing')
  expect((await put({ person, standing: { state: 'open' }, details: {} })).stderr).toContain('needs "person"')
  expect((await put({ person, standing: { state: 'gone' } })).stderr).toContain('- state: ')
})
