import { expect, test } from 'vitest'
import { doreenVersion4 } from '#mocks/people/doreen/version-4.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { startServer } from '../server.ts'

const { signIn, owner, visitor } = await startServer()
const idOf = async (reference: string) =>
  (await owner.selectFrom('person').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id
const lastAudit = () => owner.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
const doreen = await signIn('doreen')
const read = async (path: string) => (await doreen.ask(`/api/people/me/${path}`)).json()

test('a person lists the versions of their plan, newest first, with what was agreed', async () => {
  const { versions } = await read('plans')
  expect(versions).toMatchObject([
    { version: 5, from: '2026-11-09', state: 'awaiting' },
    { version: 4, from: '2026-06-11', state: 'agreed', agreedOn: '2026-06-11' },
  ])
  expect(await lastAudit()).toMatchObject({ action: 'listPlanVersions', record: 'plan versions', basis: 'self' })
})

test('the version that was agreed can be opened, as it was', async () => {
  expect(await read('plans/4')).toMatchObject({ plan: doreenVersion4, newest: 5, callMe: 'Doreen' })
  expect(await lastAudit()).toMatchObject({ action: 'getPlanVersion', record: 'plan 4', outcome: 'done' })
  expect(await read('plan')).toMatchObject({ lastAgreed: { version: 4, from: '2026-06-11' } })
})

test('the plan tells in brief what changed since the version before', async () => {
  const { changed } = await read('plan')
  expect(changed).toMatchObject({ since: 4, paidBefore: 59_55 })
  expect(changed.changes).toHaveLength(3)
  const alone = await (await (await signIn('jordan')).ask('/api/people/me/plan')).json()
  for (const absent of ['changed', 'lastAgreed', 'carersPlan']) expect(alone).not.toHaveProperty(absent)
})

test('two versions are compared, by number, by place, and whichever is asked for first', async () => {
  const { compared, versions } = await read('plans/before/compared/newest')
  expect([compared.older.version, compared.newer.version, versions.length]).toEqual([4, 5, 2])
  expect(await lastAudit()).toMatchObject({ action: 'compareVersions', record: 'plan 4 and 5' })
  const teatime = compared.changes.find(({ id }: { id: string }) => id === 'teatime-visit')
  expect(teatime).toMatchObject({ how: 'changed', why: doreenVersion5.reasons?.[0]?.why })
  for (const path of ['plans/4/compared/5', 'plans/5/compared/4', 'plans/before/compared/5'])
    expect((await read(path)).compared).toEqual(compared)
  expect((await read('plans/4/compared/4')).compared.changes).toEqual([])
  expect((await read('plans/before/compared/4')).compared).toBeUndefined()
})

test.each(['plans/9', 'plans/9/compared/5', 'plans/4/compared/9'])(
  'a version that is not there is not: %s',
  async (path) => {
    expect((await doreen.ask(`/api/people/me/${path}`)).status).toBe(404)
  },
)

test.each([
  ['plans', 'listPlanVersions'],
  ['plans/4', 'getPlanVersion'],
  ['plans/4/compared/5', 'compareVersions'],
])('somebody else’s %s are not there, and that they were asked for is kept', async (path, action) => {
  const jordan = await signIn('jordan')
  const response = await jordan.ask(`/api/people/${await idOf('RC-20417')}/${path}`)
  expect(response.status).toBe(404)
  expect(await lastAudit()).toMatchObject({
    action,
    outcome: 'denied',
    basis: 'none',
    person_id: await idOf('RC-20417'),
  })
  expect((await visitor().ask(`/api/people/me/${path}`)).status).toBe(401)
})

test.each<[string, object[]]>([
  ['/plan/versions/4', [{ name: 'getPlanVersion', params: { person: 'me', version: '4' } }]],
  ['/plan/changes', [{ name: 'compareVersions', params: { person: 'me', older: 'before', newer: 'newest' } }]],
  ['/plan/changes?older=4&newer=5', [{ name: 'compareVersions', params: { person: 'me', older: '4', newer: '5' } }]],
  [
    '/plan/changes?newer=4&letter=1',
    [{ name: 'compareVersions', params: { person: 'me', older: 'before', newer: '4' } }],
  ],
])('the page at %s reads what its address names', async (path, reads) => {
  const { status, input } = await doreen.see(path)
  expect(status).toBe(200)
  expect(input.reads).toMatchObject(reads)
})

test.each([
  '/plan/versions/9',
  '/plan/versions/0',
  '/plan/versions/4.0',
  '/plan/versions/newest',
  '/plan/versions/%E0%A4%A',
  '/plan/versions/4%2f..',
  '/plan/changes?older=9',
  '/plan/changes?older=',
  '/plan/changes?older=4&newer=%00',
  '/plan/changes?newer=before',
])('an address that names nothing that is there is answered 404, to somebody who stays signed in: %s', async (path) => {
  const { status, input } = await doreen.see(path)
  expect([status, input.page, input.reads]).toEqual([404, 'not-found', []])
  expect(input.session).toMatchObject({ person: await idOf('RC-20417') })
})

test('a plan without a version before it, and no plan at all, have nothing to compare', async () => {
  for (const person of ['jordan', 'pat']) {
    const { status, input } = await (await signIn(person)).see('/plan/changes')
    expect(status).toBe(200)
    expect(input.reads.map(({ reply }) => 'compared' in (reply as object))).toEqual([false])
  }
})
