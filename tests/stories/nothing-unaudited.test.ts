import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startServer } from '../server.ts'

const { signIn, owner } = await startServer()
const id = crypto.randomUUID()
const rows = () => owner.selectFrom('service_request').select('id').where('id', '=', id).execute()

test('what the audit cannot write down is neither shown nor kept', async () => {
  const doreen = await signIn('doreen')
  const both = async () => {
    const answers = { words: 'Kind hands', passOn: 'keep-it' }
    const read = await doreen.ask('/api/people/me/plan')
    const sent = await doreen.call('PUT', `/api/people/me/service-requests/${id}`, { journey: 'compliment', answers })
    return { statuses: [read.status, sent.status], said: `${await read.text()}${await sent.text()}` }
  }
  await sql.raw('revoke insert on audit from care_portal').execute(owner)
  const { statuses, said } = await both()
  expect(statuses).toEqual([500, 500])
  expect(said).not.toMatch(/Pebble|reference/)
  expect(await rows()).toEqual([])

  await sql.raw('grant insert on audit to care_portal').execute(owner)
  expect((await both()).statuses).toEqual([200, 200])
  expect(await rows()).toHaveLength(1)
})
