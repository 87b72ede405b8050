import { beforeEach, expect, test } from 'vitest'
import { keptSince } from '#contract/retention.ts'
import { openCommand } from '../council-command.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'

/** An officer answers for what the council keeps, by hand. */
const server = await startServer()
const { owner, signIn, clock } = server
const { command } = openCommand(server)
const doreen = await signIn('doreen')
const answers = { grounds: ['something-changed'], place: 'phone' }
const requests = async () => (await owner.selectFrom('service_request').select('id').execute()).length

beforeEach(async () => {
  const id = crypto.randomUUID()
  await doreen.call('PUT', `/api/people/me/service-requests/${id}`, { journey: 'plan-review', answers })
  await councilSide(server).put(id, councilSteps.done)
  const at = keptSince({ years: 30 }, clock.now)
  await owner
    .updateTable('request_step')
    .set({ at } as never)
    .execute()
  await owner
    .updateTable('service_request')
    .set({ received_at: at } as never)
    .execute()
})

test('what is old is counted first, then removed for good, and then there is none', async () => {
  const went = '      1  requests that are decided, done or taken back, from before 2019-11-22\n'
  const { stdout: dry } = await command('purge', '--dry-run')
  expect(dry).toContain(`This would be removed:\n${went}      1  steps of those requests`)
  expect(dry).toContain('chosen by the sample world, as the council’s document gives none.')
  expect(await requests()).toBe(1)
  expect((await command('purge', 'redcar-cleveland')).stdout).toContain(`Removed for good:\n${went}`)
  expect(await requests()).toBe(0)
  expect((await command('purge')).stdout).toContain('      0  requests')
})

test('a dry run that is spelt another way removes nothing', async () => {
  expect((await command('purge', '--dryrun')).stderr).toContain('npm run council -- purge')
  expect(await requests()).toBe(1)
})

test('all that is held on a person is one document', async () => {
  const { stdout } = await command('export', 'RC-20417')
  expect(stdout).toMatch(/^\{\n {2}"person": "RC-20417",\n/)
  expect(JSON.parse(stdout).held['what you asked for']).toHaveLength(await requests())
  expect((await command('export', 'RC-00000')).stderr).toContain('We cannot find that (404)')
  expect((await command('export')).stderr).toContain('npm run council -- export R-1001')
})
