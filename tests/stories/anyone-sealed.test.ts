import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { sealTo } from '#client/seal.ts'
import { type OpenRequest, SealTo } from '#contract/anyone.ts'
import { enterAsAnyone } from '#server/enter.ts'
import { openBy } from '#server/open-requests.ts'
import { sweepSealKeys } from '#server/seal-keys.ts'
import { drawnCodes, longestWay, openAsking } from '../open-asking.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Asking without an account with a script: sealed on the device, opened by the server, and kept like one from a plain form. */
const server = await startServer()
const { visitor, owner, database, later, clock, ports } = server
const { follow } = openAsking(server)
const council = ports.councils.find(({ id }) => id === 'redcar-cleveland')
const day = 24 * 60

const asked = (change: Partial<OpenRequest> = {}): OpenRequest => ({
  ...drawnCodes(),
  journey: 'plan-review',
  answers: longestWay('plan-review'),
  ...change,
})
const keyOf = async (who: Visitor) => SealTo.parse(await (await who.ask('/api/seal-key')).json())
const put = (who: Visitor, id: string, sealed: string) => who.call('PUT', `/api/sealed-requests/${id}`, { sealed })
const typeOf = async (response: Response) => (await response.json()).type
const send = async (request: OpenRequest, who = visitor()) =>
  put(who, request.id, await sealTo(await keyOf(who), request))
const rows = () => owner.selectFrom('service_request').selectAll().where('account_id', 'is', null).execute()

beforeEach(() => later(20))

test('what was sealed is received once, and followed by its codes', async () => {
  const request = asked()
  const first = await (await send(request)).text()
  expect(JSON.parse(first)).toEqual({ id: request.id, receivedAt: clock.now.toISOString() })
  later(1)
  expect(await (await send(request)).text()).toBe(first)
  expect((await rows()).filter(({ id }) => id === request.id)).toMatchObject([
    { journey: 'plan-review', answers: request.answers },
  ])
  expect((await follow(request)).followed).toMatchObject({ reference: request.reference, stage: 'received' })
})

test('neither the sealed words nor the code lie in the database as they were written', async () => {
  const request = asked()
  await send(request)
  const everything = JSON.stringify([await rows(), await owner.selectFrom('seal_key').select('id').execute()])
  expect(everything).not.toContain(request.code)
})

describe('is refused, and nothing is kept:', () => {
  const refused = async (response: Response, status: number, type: string) => {
    expect([response.status, await typeOf(response)]).toEqual([status, `/problems/${type}`])
  }
  const before: { rows: unknown } = { rows: undefined }
  beforeEach(async () => {
    before.rows = await rows()
  })

  test('what nobody can open', async () => {
    const who = visitor()
    for (const sealed of ['', 'x', 'a.b.c.d.e', (await sealTo(await keyOf(who), asked())).slice(0, -2)])
      await refused(await put(who, crypto.randomUUID(), sealed), 422, 'not-valid')
    expect(await rows()).toEqual(before.rows)
  })

  test('what was sealed to another council', async () => {
    const request = asked()
    const sealed = await sealTo(await keyOf(visitor('rutland')), request)
    await refused(await put(visitor(), request.id, sealed), 422, 'not-valid')
    expect(await rows()).toEqual(before.rows)
  })

  test('what is sealed under another id than it says', async () => {
    const request = asked()
    const sealed = await sealTo(await keyOf(visitor()), request)
    await refused(await put(visitor(), crypto.randomUUID(), sealed), 422, 'not-valid')
    expect(await rows()).toEqual(before.rows)
  })

  test('what is no whole request, or none that anyone may ask', async () => {
    const changes: Partial<OpenRequest>[] = [
      { answers: {} },
      { journey: 'direct-payment' },
      { answers: { forged: 'x' } },
      { code: 'x' },
    ]
    for (const change of changes) await refused(await send(asked(change)), 422, 'not-valid')
    expect(await rows()).toEqual(before.rows)
  })

  test('another’s id, and another’s number', async () => {
    const request = asked()
    await send(request)
    const kept = await rows()
    await refused(await send(asked({ id: request.id })), 409, 'other-owner')
    await refused(await send(asked({ reference: request.reference })), 409, 'other-owner')
    await refused(await send({ ...request, answers: { ...request.answers, yourName: 'Another' } }), 409, 'other-words')
    expect(await rows()).toEqual(kept)
  })
})

test('what waited for half a year is still opened; a key is made anew each quarter, and goes after two years', async () => {
  const who = visitor()
  const old = await keyOf(who)
  const request = asked()
  const sealed = await sealTo(old, request)
  later(180 * day)
  expect((await keyOf(who)).kid).not.toBe(old.kid)
  expect((await put(who, request.id, sealed)).status).toBe(200)
  later(600 * day)
  await sweepSealKeys(database, ['redcar-cleveland'], clock.now)
  expect(await owner.selectFrom('seal_key').select('id').where('id', '=', old.kid).execute()).toEqual([])
  later(-780 * day)
})

describe('the second wall', () => {
  const seen = (codes?: Pick<OpenRequest, 'reference' | 'code'>) =>
    database.transaction().execute(async (tx) => {
      if (!council) throw new Error('no council')
      await enterAsAnyone(tx, council.id)
      if (codes) await openBy({ tx, council }, codes)
      return Promise.all(
        ['service_request', 'request_step', 'person', 'plan_section', 'draft', 'seal_key'].map(
          async (table) => (await sql`select * from ${sql.table(table)}`.execute(tx)).rows.length,
        ),
      )
    })

  test('shows one request to who has both its codes, and nothing else to anyone', async () => {
    const request = asked()
    await send(request)
    expect(await seen()).toEqual([0, 0, 0, 0, 0, 0])
    expect(await seen(request)).toEqual([1, 0, 0, 0, 0, 0])
    expect(await seen({ ...request, code: drawnCodes().code })).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('keeps nothing in the name of an account, or under other codes', async () => {
    const { account_id, person_id } = await owner
      .selectFrom('account')
      .select(['id as account_id', 'person_id'])
      .where('person_id', 'is not', null)
      .executeTakeFirstOrThrow()
    const request = asked()
    const insert = (change: object) =>
      database.transaction().execute(async (tx) => {
        if (!council) throw new Error('no council')
        await enterAsAnyone(tx, council.id)
        await openBy({ tx, council }, request)
        const { id, reference, journey } = request
        await tx
          .insertInto('service_request')
          .values({
            council_id: council.id,
            id,
            reference,
            journey,
            account_id: null,
            person_id: null,
            code_hash: 'x',
            answers: '{}',
            hash: 'x',
            received_at: clock.now,
            ...change,
          })
          .execute()
      })
    await expect(insert({})).rejects.toThrow(/row-level security/)
    await expect(insert({ account_id, person_id, code_hash: null })).rejects.toThrow(/row-level security/)
  })
})
