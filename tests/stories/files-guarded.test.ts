import { beforeEach, describe, expect, test } from 'vitest'
import { redcarCleveland } from '#contract/councils/redcar-cleveland.ts'
import { rutland } from '#contract/councils/rutland.ts'
import { fileAnswer, fileLimits } from '#contract/request-files.ts'
import { keptSince } from '#contract/retention.ts'
import { sweepFiles } from '#server/request-files.ts'
import { councilRecords } from '../council-records.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { pdf, sendFile } from '../files.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Who may neither send nor save a file, and when it goes. */
const server = await startServer()
const { signIn, visitor, owner, database, later, clock, put } = server
const councils = [redcarCleveland, rutland]
const at = (file: string = crypto.randomUUID(), request = id) =>
  `/api/people/me/service-requests/${request}/files/${file}`
const complain = (who: Visitor, file: string, request = id) =>
  who.call('PUT', `/api/people/me/service-requests/${request}`, {
    journey: 'complaint',
    answers: { about: 'care', words: 'x', whose: 'mine', files: [fileAnswer({ id: file, name: 'x' })] },
  })
const everyRow = () =>
  owner.selectFrom('request_file').select(['id', 'request_id', 'account_id']).orderBy('id').execute()
const typeOf = async (response: Response) => (await response.json()).type?.replace('/problems/', '')

let doreen: Visitor
let id: string
beforeEach(async () => {
  later(15)
  doreen = await signIn('doreen')
  id = crypto.randomUUID()
})

test.each([
  ['origin', 'https://elsewhere.example', 403],
  ['origin', 'http://rutland.localhost:8080', 403],
  ['origin', 'null', 403],
  ['x-requested-by', 'x', 403],
  ['content-type', 'multipart/form-data; boundary=x', 422],
  ['content-type', 'text/plain', 422],
  ['content-type', 'application/json', 422],
])('what no page of ours sends, as with %s: %s, has no effect', async (name, value, status) => {
  const before = await everyRow()
  expect((await sendFile(doreen, at(), pdf(), { headers: { [name]: value } })).status).toBe(status)
  expect(await everyRow()).toEqual(before)
})

describe.each(['jordan', 'arthur'])('to somebody else, as %s,', (person) => {
  test('neither an id nor a request that is taken says whose it is, and nothing of theirs is with it', async () => {
    const file = crypto.randomUUID()
    await sendFile(doreen, at(file), pdf())
    await complain(doreen, file)
    const before = await everyRow()
    const who = await signIn(person)
    const refused = await sendFile(who, at(file), pdf())
    expect([refused.status, await typeOf(refused)]).toEqual([409, 'other-owner'])
    expect((await who.call('DELETE', at(file))).status).toBe(200)
    expect(await everyRow()).toEqual(before)
    await sendFile(who, at(), pdf())
    const read = await (await doreen.ask(`/api/people/me/service-requests/${id}`)).json()
    expect(read.files.map((one: { id: string }) => one.id)).toEqual([file])
  })
})

test('a council saves only what is of its own, by its own key', async () => {
  const file = crypto.randomUUID()
  await sendFile(doreen, at(file), pdf())
  const path = `/${id}/files/${file}`
  expect((await councilSide(server).ask(path)).status).toBe(404)
  await complain(doreen, file)
  expect((await councilSide(server).ask(path)).status).toBe(200)
  expect((await councilSide(server, 'rutland').ask(path)).status).toBe(404)
  expect((await councilSide(server, 'redcar-cleveland', 'x').ask(path)).status).toBe(401)
  expect((await doreen.ask(`/api/council/service-requests${path}`)).status).toBe(401)
  expect((await councilSide(server).ask(`/${crypto.randomUUID()}/files/${file}`)).status).toBe(404)
})

test('who is not signed in, linked to nobody, or closed sends nothing', async () => {
  const before = await everyRow()
  expect((await sendFile(visitor(), at(), pdf())).status).toBe(401)
  expect((await sendFile(await signIn('sam'), at(), pdf())).status).toBe(404)
  await put('RC-20417/standing', { state: 'suspended' })
  expect((await sendFile(doreen, at(), pdf())).status).toBe(403)
  await put('RC-20417/standing', { state: 'open' })
  expect(await everyRow()).toEqual(before)
})

test('nobody fills the disk with what is never sent', async () => {
  await owner.deleteFrom('request_file').execute()
  await complain(doreen, crypto.randomUUID())
  for (let round = 0; round < fileLimits.unsent; round += 1)
    expect((await sendFile(doreen, at(undefined, round % 2 === 0 ? id : crypto.randomUUID()), pdf())).status).toBe(200)
  expect(await typeOf(await sendFile(doreen, at(), pdf()))).toBe('too-many-files')
})

describe('what is old', () => {
  const age = (kind: 'drafts' | 'requests', old: boolean) =>
    new Date(keptSince(redcarCleveland.retention[kind], clock.now).getTime() + (old ? -1000 : 1000))
  const ageFile = (at: Date) =>
    owner
      .updateTable('request_file')
      .set({ received_at: at } as never)
      .execute()

  test('goes when its request never came, and stays where it came', async () => {
    await owner.deleteFrom('request_file').execute()
    const [file, left] = [crypto.randomUUID(), crypto.randomUUID()]
    for (const path of [at(file), at(), at(undefined, left)]) await sendFile(doreen, path, pdf())
    await complain(doreen, file)
    await ageFile(age('drafts', false))
    await sweepFiles(database, councils, clock.now)
    expect(await everyRow()).toHaveLength(3)
    await ageFile(age('drafts', true))
    await sweepFiles(database, councils, clock.now)
    expect((await everyRow()).map((row) => row.id)).toEqual([file])
  })

  test('goes with its request, and is counted', async () => {
    const records = councilRecords(server)
    await records.purge()
    const file = crypto.randomUUID()
    await sendFile(doreen, at(file), pdf())
    await complain(doreen, file)
    await councilSide(server).put(id, councilSteps.done)
    const old = { at: age('requests', true) }
    await owner
      .updateTable('request_step')
      .set(old as never)
      .where('request_id', '=', id)
      .execute()
    await owner
      .updateTable('service_request')
      .set({ received_at: old.at } as never)
      .where('id', '=', id)
      .execute()
    expect(await records.old()).toMatchObject({ requests: 1, files: 1 })
    expect((await everyRow()).filter((row) => row.request_id === id)).toHaveLength(1)
    expect(await records.purge()).toMatchObject({ requests: 1, files: 1 })
    expect((await everyRow()).filter((row) => row.request_id === id)).toEqual([])
  })
})

test('all that is held on somebody names what they sent along', async () => {
  await sendFile(doreen, at(), pdf(), { name: 'The turnstone.pdf' })
  const { held } = await (await councilRecords(server).ask('/people/RC-20417/held')).json()
  expect(held['what you sent along with what you asked for'].at(-1)).toMatchObject({
    name: 'The turnstone.pdf',
    'kind of file': 'application/pdf',
    bytes: pdf().length,
    'number of the request': id,
  })
})
