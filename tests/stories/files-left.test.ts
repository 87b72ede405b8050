import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { redcarCleveland } from '#contract/councils/redcar-cleveland.ts'
import { rutland } from '#contract/councils/rutland.ts'
import { fileAnswer } from '#contract/request-files.ts'
import { sweepFiles } from '#server/request-files.ts'
import { councilRecords } from '../council-records.ts'
import { councilSide, councilSteps } from '../council-side.ts'
import { pdf, sendFile } from '../files.ts'
import { startServer } from '../server.ts'

/** What is old goes, and nothing else, also where the owner of the tables is held to the wall, as it should be in production. */
const server = await startServer()
const { signIn, owner, database, clock } = server
const doreen = await signIn('doreen')
const long = new Date('2001-01-01')

test('files that are left go, those of a request stay until it goes', async () => {
  const role = `owner_${crypto.randomUUID().replaceAll('-', '')}`
  const run = (words: string) => sql.raw(words).execute(owner)
  await run(`create role ${role}`)
  await run(`grant create, usage on schema public to ${role}`)
  for (const table of ['service_request', 'request_step', 'request_file'])
    await run(`alter table ${table} owner to ${role}`)
  await run(`alter function remove_left_files(timestamptz) owner to ${role}`)
  await run(`alter function remove_requests(timestamptz, text[]) owner to ${role}`)

  const [id, file] = [crypto.randomUUID(), { id: crypto.randomUUID(), name: 'x' }]
  const at = `/api/people/me/service-requests/${id}`
  for (const one of [file.id, crypto.randomUUID()]) await sendFile(doreen, `${at}/files/${one}`, pdf())
  const answers = { about: 'care', words: 'x', whose: 'mine', files: [fileAnswer(file)] }
  await doreen.call('PUT', at, { journey: 'complaint', answers })
  await owner
    .updateTable('request_file')
    .set({ received_at: long } as never)
    .execute()
  await sweepFiles(database, [redcarCleveland, rutland], clock.now)
  expect(await owner.selectFrom('request_file').select('id').execute()).toEqual([{ id: file.id }])

  await councilSide(server).put(id, councilSteps.done)
  await owner
    .updateTable('service_request')
    .set({ received_at: long } as never)
    .execute()
  await owner
    .updateTable('request_step')
    .set({ at: long } as never)
    .execute()
  expect(await councilRecords(server).purge()).toMatchObject({ requests: 1, steps: 1, files: 1 })
  expect(await owner.selectFrom('request_file').select('id').execute()).toEqual([])
})
