import { beforeAll, describe, expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import { makeCouncilKey } from '#server/council-keys.ts'
import type { Transaction } from '#server/database/database.ts'
import { enter, enterAsCouncil, enterAsSystem } from '#server/enter.ts'
import { hashOf } from '#server/tokens.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Who may not read or answer a request: at the doors, and behind them where a door were left open. */
const server = await startServer()
const { database, owner, signIn, keys, clock, visitor } = server
const [redcar, rutland] = [councilSide(server), councilSide(server, 'rutland')]
const at = (id: string, person = 'me') => `/api/people/${person}/service-requests/${id}`
const added = { kind: 'added', text: 'One more thing' }
type Sent = { id: string; reference: string; person: string }
async function send(who: Visitor): Promise<Sent> {
  const sent = { journey: 'plan-review', answers: { grounds: ['something-changed'], place: 'phone' } }
  const receipt = await (await who.call('PUT', at(crypto.randomUUID()), sent)).json()
  return { ...receipt, person: (await (await who.ask('/api/session')).json()).person }
}
const everyStep = () => owner.selectFrom('request_step').selectAll().execute()

let [doreen, jordan]: Visitor[] = []
let mine: Sent
let jordans: Sent
let priyas: Sent
beforeAll(async () => {
  ;[doreen, jordan] = [await signIn('doreen'), await signIn('jordan')]
  mine = await send(doreen)
  jordans = await send(jordan)
  priyas = await send(await signIn('priya'))
})

test('a council neither lists, reads nor answers what another’s people asked, by whichever name', async () => {
  for (const which of [mine.id, mine.reference]) {
    expect((await rutland.ask(`/${which}`)).status).toBe(404)
    expect((await rutland.put(which, councilSteps.accepted)).status).toBe(404)
  }
  const audit = await owner.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  expect(audit).toMatchObject({ council_id: 'rutland', action: 'putCouncilStep', outcome: 'denied' })
  const listed = async (side: typeof redcar) => (await side.listAll()).events.map(({ request }) => request.id)
  expect([await listed(rutland), await listed(redcar)]).toEqual([[priyas.id], [mine.id, jordans.id]])
  expect(await everyStep()).toEqual([])
})

test('a person adds nothing to another’s request, and takes none back', async () => {
  for (const step of [added, { kind: 'withdrawn' }])
    for (const path of [at(jordans.id), at(jordans.id, jordans.person)])
      expect((await doreen?.call('PUT', `${path}/steps/${crypto.randomUUID()}`, step))?.status).toBe(404)
  expect(await everyStep()).toEqual([])
})

test('a person does not do what is the council’s, nor a council what is the person’s', async () => {
  const path = `${at(mine.id)}/steps/${crypto.randomUUID()}`
  for (const step of Object.values(councilSteps)) expect((await doreen?.call('PUT', path, step))?.status).toBe(422)
  for (const step of [added, { kind: 'withdrawn' }]) expect((await redcar.put(mine.id, step)).status).toBe(422)
  expect((await doreen?.ask('/api/council/service-requests'))?.status).toBe(401)
  expect(await everyStep()).toEqual([])
})

test('a key may read or answer only where it is for that', async () => {
  const reading = await makeCouncilKey(database, 'redcar-cleveland', 'reads', ['council:read-requests'])
  const answering = await makeCouncilKey(database, 'redcar-cleveland', 'answers', ['council:answer-requests'])
  const reader = councilSide(server, 'redcar-cleveland', reading)
  const answerer = councilSide(server, 'redcar-cleveland', answering)
  expect((await reader.put(mine.id, councilSteps.letter)).status).toBe(403)
  for (const path of ['', `/${mine.id}`]) {
    expect((await reader.ask(path)).status).toBe(200)
    expect((await answerer.ask(path)).status).toBe(403)
    expect((await visitor().ask(`/api/council/service-requests${path}`)).status).toBe(401)
  }
})

describe('behind the doors', () => {
  const ways = {
    doreen: async (tx: Transaction) =>
      void (await enter(tx, 'redcar-cleveland', hashOf(doreen?.jar.get(cookies.session) ?? ''), clock.now)),
    council: async (tx: Transaction) =>
      void (await enterAsCouncil(tx, 'redcar-cleveland', hashOf(keys['redcar-cleveland'] ?? ''))),
    system: (tx: Transaction) => enterAsSystem(tx, 'redcar-cleveland'),
  }
  type Way = keyof typeof ways
  /** Writes a step past every check of the server, and takes it back. */
  const write = (way: Way, by: 'council' | 'person', about: Sent, change: object = {}) =>
    database
      .transaction()
      .execute(async (tx) => {
        await ways[way](tx)
        const row = { council_id: 'redcar-cleveland', person_id: about.person, request_id: about.id, by, at: clock.now }
        await tx
          .insertInto('request_step')
          .values({ ...row, id: crypto.randomUUID(), body: '{}', ...change })
          .execute()
        throw new Error('was written')
      })
      .catch((error: Error) => error.message)

  test('each writes in its own name, about what it may', async () => {
    expect(await write('doreen', 'person', mine)).toBe('was written')
    expect(await write('council', 'council', mine)).toBe('was written')
    expect(await write('council', 'council', jordans)).toBe('was written')
  })

  test.each<[string, () => Promise<string>]>([
    ['a person in the council’s name', () => write('doreen', 'council', mine)],
    ['a person about another', () => write('doreen', 'person', jordans)],
    ['a person to another’s request', () => write('doreen', 'person', { ...jordans, person: mine.person })],
    ['a person at another council', () => write('doreen', 'person', mine, { council_id: 'rutland' })],
    ['a council in a person’s name', () => write('council', 'person', mine)],
    ['a council at another', () => write('council', 'council', priyas, { council_id: 'rutland' })],
    ['a council to another’s request', () => write('council', 'council', priyas)],
    ['the service itself', () => write('system', 'council', mine)],
    ['the service itself, as a person', () => write('system', 'person', mine)],
  ])('nothing is written by %s', async (_, attempt) => {
    expect(await attempt()).toMatch(/row-level security|foreign key/)
  })
})
