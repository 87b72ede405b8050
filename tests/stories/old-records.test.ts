import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { findCouncil } from '#contract/councils/index.ts'
import { keptSince } from '#contract/retention.ts'
import { councilRecords } from '../council-records.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** What is older than a council keeps it goes for good, when the council says so, and nothing else goes. */
const server = await startServer()
const { owner, signIn, clock, withdraw } = server
const [redcar, rutland] = [councilRecords(server), councilRecords(server, 'rutland')]
const retention = findCouncil('redcar-cleveland')?.retention
if (!retention) throw new Error('the council is not there')
const answers = { grounds: ['something-changed'], words: 'The turnstone on the groyne', place: 'phone' }
const none = { requests: 0, steps: 0, files: 0, drafts: 0, withdrawnVersions: 0, audit: 0 }
const [doreen, priya] = [await signIn('doreen'), await signIn('priya')]

const ids = async (table: 'service_request' | 'draft') =>
  (await owner.selectFrom(table).select('id').execute()).map(({ id }) => id)
/** A second older or younger than the council keeps it. */
const moment = (kind: 'requests' | 'drafts' | 'withdrawnVersions', old: boolean) =>
  new Date(keptSince(retention[kind], clock.now).getTime() + (old ? -1000 : 1000))

async function ask(who: Visitor): Promise<string> {
  const id = crypto.randomUUID()
  await who.call('PUT', `/api/people/me/service-requests/${id}`, { journey: 'plan-review', answers })
  return id
}
async function age(request: string, old: boolean): Promise<void> {
  const at = moment('requests', old)
  await sql`update request_step set at = ${at} where request_id = ${request}`.execute(owner)
  await sql`update service_request set received_at = ${moment('requests', true)} where id = ${request}`.execute(owner)
}
beforeEach(async () => {
  await redcar.purge()
  await rutland.purge()
})

test('while nothing is old enough, nothing goes', async () => {
  const request = await ask(doreen)
  await councilSide(server).put(request, councilSteps.done)
  expect(await redcar.old()).toEqual(none)
  expect(await redcar.purge()).toEqual(none)
  expect(await ids('service_request')).toContain(request)
})

test('a dry run says just what would go, and leaves all of it', async () => {
  const request = await ask(doreen)
  await councilSide(server).put(request, councilSteps.accepted)
  await councilSide(server).put(request, councilSteps.letter)
  await age(request, true)
  expect(await redcar.old()).toEqual({ ...none, requests: 1, steps: 2 })
  expect(await ids('service_request')).toContain(request)
  expect(await redcar.purge()).toEqual({ ...none, requests: 1, steps: 2 })
  expect(await ids('service_request')).not.toContain(request)
  expect((await doreen.ask(`/api/people/me/service-requests/${request}`)).status).toBe(404)
})

test.each(['accepted', 'declined', 'done'] as const)('a request that is %s goes, with its steps', async (kind) => {
  const request = await ask(doreen)
  await councilSide(server).put(request, councilSteps[kind])
  await age(request, true)
  expect(await redcar.purge()).toEqual({ ...none, requests: 1, steps: 1 })
})

test('a request that was taken back goes', async () => {
  const request = await ask(doreen)
  const step = `/api/people/me/service-requests/${request}/steps/${crypto.randomUUID()}`
  await doreen.call('PUT', step, { kind: 'withdrawn' })
  await age(request, true)
  expect(await redcar.purge()).toEqual({ ...none, requests: 1, steps: 1 })
})

test('a request that nobody has answered yet is kept, however old it is', async () => {
  const [untouched, looked] = [await ask(doreen), await ask(doreen)]
  await councilSide(server).put(looked, councilSteps.looking)
  await councilSide(server).put(looked, councilSteps.letter)
  for (const request of [untouched, looked]) await age(request, true)
  expect(await redcar.purge()).toEqual(none)
})

test('a request is kept from the last thing that was done with it, and not from when it was sent', async () => {
  const request = await ask(doreen)
  await councilSide(server).put(request, councilSteps.done)
  await age(request, false)
  expect(await redcar.purge()).toEqual(none)
  await age(request, true)
  await councilSide(server).put(request, councilSteps.letter)
  expect(await redcar.purge()).toEqual(none)
})

test('a draft goes, and one that was written in since stays', async () => {
  for (const [journey, old] of [
    ['plan-review', true],
    ['review-preparation', false],
  ] as const) {
    const id = crypto.randomUUID()
    await doreen.call('PUT', `/api/people/me/drafts/${journey}`, { id, answers: {} })
    await owner
      .updateTable('draft')
      .set({ saved_at: moment('drafts', old) })
      .where('id', '=', id)
      .execute()
  }
  expect(await redcar.purge()).toEqual({ ...none, drafts: 1 })
  expect(await owner.selectFrom('draft').select('journey').execute()).toEqual([{ journey: 'review-preparation' }])
})

test('the number of a withdrawn version goes; a version that stands stays, however old', async () => {
  const versions = () => owner.selectFrom('plan_version').select('version').where('withdrawn_at', 'is', null).execute()
  await withdraw('RC-20417/plans/4')
  const standing = await versions()
  const setTo = (old: boolean) =>
    owner
      .updateTable('plan_version')
      .set({ withdrawn_at: moment('withdrawnVersions', old) })
      .where('withdrawn_at', 'is not', null)
      .execute()
  await setTo(false)
  expect(await redcar.purge()).toEqual(none)
  await setTo(true)
  expect(await redcar.purge()).toEqual({ ...none, withdrawnVersions: 1 })
  expect(await versions()).toEqual(standing)
})

test('each council removes its own and nothing of another’s', async () => {
  const request = await ask(priya)
  await councilSide(server, 'rutland').put(request, councilSteps.done)
  await age(request, true)
  expect(await redcar.purge()).toEqual(none)
  expect(await ids('service_request')).toContain(request)
  expect(await rutland.purge()).toEqual({ ...none, requests: 1, steps: 1 })
})

test('what went is written down by kind and number, and nothing of whose it was or what it said', async () => {
  const request = await ask(doreen)
  await councilSide(server).put(request, councilSteps.done)
  await age(request, true)
  await redcar.old()
  await redcar.purge()
  const rows = await owner.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(2).execute()
  const record = 'requests 1, steps 1, files 0, drafts 0, withdrawnVersions 0, audit 0'
  expect(rows).toMatchObject([
    { action: 'purgeOldRecords', record, person_id: null, actor_kind: 'council', actor: 'sample', outcome: 'done' },
    { action: 'listOldRecords', record, person_id: null },
  ])
})

test('the sample world says that the periods are its own choice', async () => {
  expect(await (await redcar.ask('/old-records')).json()).toMatchObject({ chosenBy: 'sample' })
})
