import { expect, test } from 'vitest'
import { handlers } from '#server/handlers.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** The list that a council's system reads on from where it was. */
const server = await startServer()
const { signIn, url, put, owner } = server
const redcar = councilSide(server)
const [doreen, jordan] = [await signIn('doreen'), await signIn('jordan')]
const answers = { grounds: ['something-changed'], place: 'phone' }
const at = (id: string) => `/api/people/me/service-requests/${id}`
const send = (who: Visitor, id: string) => who.call('PUT', at(id), { journey: 'plan-review', answers })
const own = (who: Visitor, request: string, step: object) =>
  who.call('PUT', `${at(request)}/steps/${crypto.randomUUID()}`, step)
const audits = () => owner.selectFrom('audit').selectAll().orderBy('id').execute()
const newId = () => crypto.randomUUID()

test('while nobody asked for anything there is nothing, and no place to go on from', async () => {
  expect(await redcar.list()).toEqual({ events: [], next: null })
})

test('each is listed once, oldest first, and again where the person added to it or took it back', async () => {
  const { next: start } = await redcar.listAll()
  const [first, second] = [newId(), newId()]
  await send(doreen, first)
  await send(jordan, second)
  await send(doreen, first)
  await own(doreen, first, { kind: 'added', text: 'One more thing' })
  await redcar.put(first, councilSteps.looking)
  await own(doreen, first, { kind: 'withdrawn' })
  const { events, next } = await redcar.listAll(start)
  expect(events.map(({ event, request }) => [event, request.id, request.stage])).toEqual([
    ['sent', first, 'withdrawn'],
    ['sent', second, 'received'],
    ['added', first, 'withdrawn'],
    ['withdrawn', first, 'withdrawn'],
  ])
  expect(events[0]?.request.steps.map(({ step }) => step.kind)).toEqual(['added', 'being-looked-at', 'withdrawn'])
  expect(await redcar.list(next)).toEqual({ events: [], next })
})

test('it comes in parts of any size, and nothing is lost between two of them', async () => {
  for (let count = 0; count < 5; count += 1) await send(doreen, newId())
  const whole = await redcar.listAll()
  const inParts: unknown[] = []
  for (let next = '0'; inParts.length < 100; ) {
    const part = await (await redcar.ask(`?limit=2&after=${next}`)).json()
    if (part.events.length === 0) break
    expect(part.events.length).toBeLessThanOrEqual(2)
    inParts.push(...part.events)
    next = part.next
  }
  expect(inParts).toEqual(whole.events)
})

test('each person whose requests were read can see that, and learns of nobody else’s', async () => {
  const { next } = await redcar.listAll()
  const [first, second, other] = [newId(), newId(), newId()]
  for (const id of [first, second]) await send(doreen, id)
  await send(jordan, other)
  const before = await audits()
  const { events } = await redcar.list(next)
  const written = (await audits()).slice(before.length)
  const personOf = async (who: Visitor) => (await (await who.ask('/api/session')).json()).person
  const reference = (id: string) => events.find(({ request }) => request.id === id)?.request.reference
  const read = { action: 'listRequestEvents', actor: 'sample', actor_kind: 'council', outcome: 'done' }
  expect(written).toHaveLength(2)
  const of = (person: string) => written.find(({ person_id }) => person_id === person)
  expect(of(await personOf(jordan))).toMatchObject({ ...read, record: `requests ${reference(other)}` })
  const doreens = of(await personOf(doreen))
    ?.record.split(' ')
    .sort()
  expect(doreens).toEqual(['requests', reference(first), reference(second)].sort())
})

test('asking when nothing came writes nothing down', async () => {
  const { next } = await redcar.listAll()
  const before = await audits()
  for (let asked = 0; asked < 3; asked += 1) await redcar.list(next)
  expect(await audits()).toEqual(before)
})

test.each(['after=x', 'after=-1', "after=1'", 'limit=0', 'limit=101', 'after='])('%s is refused', async (query) => {
  const response = await redcar.ask(`?${query}`)
  expect(response.status).toBe(422)
  expect((await response.json()).fields[0].path).toBe(query.split('=')[0])
})

test('what no door asks for behind the ? changes nothing', async () => {
  const whole = await redcar.list()
  expect(await (await redcar.ask('?utm_source=x&before=1')).json()).toEqual(whole)
  expect((await doreen.ask('/api/people/me/plan?after=x')).status).toBe(200)
})

test('the council reads on while a record is closed', async () => {
  const id = newId()
  await send(jordan, id)
  await put('RC-31860/standing', { state: 'suspended' })
  expect((await redcar.listAll()).events.at(-1)?.request).toMatchObject({ id, person: 'RC-31860' })
  await put('RC-31860/standing', { state: 'open' })
})

test('the description says what may stand behind the ?', async () => {
  const { paths } = await (await doreen.ask('/api/openapi.json')).json()
  const { parameters } = paths['/api/council/service-requests'].get
  const said = parameters.map((one: { name: string; in: string; required: boolean }) => [
    one.name,
    one.in,
    one.required,
  ])
  expect(said).toEqual([
    ['after', 'query', false],
    ['limit', 'query', false],
  ])
})

// The embedded database does one transaction after another by itself.
test.runIf(url)('what began earlier and is kept later is not stepped over', async () => {
  const { next: start } = await redcar.listAll()
  const [late, early] = [newId(), newId()]
  const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const own = handlers.putServiceRequest
  handlers.putServiceRequest = async (visit, input) => {
    const handled = await own(visit, input)
    if (input.params.request === late) reached.resolve()
    if (input.params.request === late) await released.promise
    return handled
  }
  const sending = send(doreen, late)
  await reached.promise
  // Who sends meanwhile waits for nobody; who reads on waits for what is still being kept.
  expect((await send(jordan, early)).status).toBe(200)
  const reading = redcar.listAll(start)
  await Promise.race([reading, new Promise((go) => setTimeout(go, 500))])
  released.resolve()
  const before = await reading
  expect((await sending).status).toBe(200)
  handlers.putServiceRequest = own
  const after = await redcar.listAll(before.next)
  const seen = [...before.events, ...after.events].map(({ request }) => request.id)
  expect(seen).toEqual([late, early])
})
