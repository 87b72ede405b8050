import { beforeEach, expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import type { Transaction } from '#server/database/database.ts'
import { enter, enterAsAnyone, enterAsCouncil, enterAsSystem } from '#server/enter.ts'
import { hashOf } from '#server/tokens.ts'
import { pdf, sendFile } from '../files.ts'
import { startServer } from '../server.ts'

/** The second wall around files, where a statement names somebody else or has no `where` at all. */
const { database, owner, signIn, clock, keys } = await startServer()
const [doreen, jordan] = [await signIn('doreen'), await signIn('jordan')]
const sessionOf = async (who: typeof doreen) => (await who.ask('/api/session')).json()
const [mine, theirs] = [await sessionOf(doreen), await sessionOf(jordan)]
const own = { council_id: 'redcar-cleveland', account_id: mine.account, person_id: mine.person }
const everyId = async () => (await owner.selectFrom('request_file').select('id').execute()).map(({ id }) => id).sort()

const ways = {
  doreen: (tx: Transaction) => enter(tx, own.council_id, hashOf(doreen.jar.get(cookies.session) ?? ''), clock.now),
  council: (tx: Transaction) => enterAsCouncil(tx, own.council_id, hashOf(keys[own.council_id] ?? '')),
  system: (tx: Transaction) => enterAsSystem(tx, own.council_id),
  anyone: (tx: Transaction) => enterAsAnyone(tx, own.council_id),
}
const as = <T>(way: keyof typeof ways, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.transaction().execute(async (tx) => {
    await ways[way](tx)
    return work(tx)
  })
const put = (tx: Transaction, change: object) =>
  tx
    .insertInto('request_file')
    .values({
      ...own,
      ...{ id: crypto.randomUUID(), request_id: crypto.randomUUID(), kind: 'application/pdf', name: 'x' },
      ...{ bytes: 1, hash: 'x', content: new Uint8Array(1), received_at: clock.now },
      ...change,
    })
    .execute()

beforeEach(async () => {
  await owner.deleteFrom('request_file').execute()
  for (const who of [doreen, jordan])
    await sendFile(who, `/api/people/me/service-requests/${crypto.randomUUID()}/files/${crypto.randomUUID()}`, pdf())
})

test.each([
  ['of another person', { person_id: theirs.person }],
  ['by another sign-in', { account_id: theirs.account }],
  ['of somebody else altogether', { person_id: theirs.person, account_id: theirs.account }],
])('nobody puts a file there %s', async (_, change) => {
  await expect(as('doreen', (tx) => put(tx, change))).rejects.toThrow('row-level security')
  await as('doreen', (tx) => put(tx, {}))
})

test.each(['council', 'system', 'anyone'] as const)('%s puts no file there in the name of a person', async (way) => {
  await expect(as(way, (tx) => put(tx, {}))).rejects.toThrow('row-level security')
})

test.each<[keyof typeof ways, number]>([
  ['doreen', 1],
  ['council', 0],
  ['system', 0],
  ['anyone', 0],
])('where all is deleted without a word, %s deletes %i, of their own', async (way, count) => {
  const before = await everyId()
  const { numDeletedRows } = await as(way, (tx) => tx.deleteFrom('request_file').executeTakeFirstOrThrow())
  expect(Number(numDeletedRows)).toBe(count)
  expect(await everyId()).toHaveLength(before.length - count)
  expect(
    await owner.selectFrom('request_file').select('id').where('person_id', '=', theirs.person).execute(),
  ).toHaveLength(1)
})

test('what is kept stays as it was sent, whoever asks', async () => {
  for (const way of Object.keys(ways) as (keyof typeof ways)[])
    await expect(
      as(way, (tx) =>
        tx
          .updateTable('request_file')
          .set({ name: 'y' } as never)
          .execute(),
      ),
    ).rejects.toThrow('permission denied')
})
