import { beforeEach, describe, expect, test } from 'vitest'
import { fileLimits, readFileAnswer } from '#contract/request-files.ts'
import { cookies } from '#server/context.ts'
import { formToken } from '#server/security.ts'
import { pdf, photo } from '../files.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** Photos and PDFs by plain forms, as from a browser without JavaScript. */
const { signIn, owner, later } = await startServer()
const page = '/ask/complaint/files'
const rows = () =>
  owner.selectFrom('request_file').select(['id', 'kind', 'name', 'request_id']).orderBy('name').execute()
const jpeg = new Uint8Array(await photo())

let doreen: Visitor
beforeEach(async () => {
  later(15)
  await owner.deleteFrom('draft').execute()
  await owner.deleteFrom('request_file').execute()
  doreen = await signIn('doreen')
  await doreen.submit('/ask/complaint/what-happened', { about: 'care', words: 'The lanternfish' })
})
const draft = async () => (await doreen.ask('/api/people/me/drafts/complaint')).json()

type Chosen = [name: string, content: Uint8Array<ArrayBuffer>][]
function choose(
  chosen: Chosen,
  {
    ticked = [],
    token,
    origin = doreen.origin,
    more = {},
  }: Partial<{ ticked: string[]; token: string; origin: string; more: Record<string, string> }> = {},
) {
  const body = new FormData()
  body.set('token', token ?? formToken(doreen.jar.get(cookies.session) ?? ''))
  for (const [name, value] of Object.entries(more)) body.set(name, value)
  for (const answer of ticked) body.append('files', answer)
  for (const [name, content] of chosen) body.append('chosen', new File([content], name))
  return doreen.ask(page, { method: 'POST', headers: { origin }, body })
}
const letter: Chosen[number] = ['letter.pdf', new Uint8Array(pdf())]

test('what is chosen is kept under the draft, named in it, and goes with the complaint', async () => {
  const response = await choose([['step.jpg', jpeg], letter])
  expect([response.status, response.headers.get('location')]).toEqual([303, '/ask/complaint/service'])
  const { id, answers } = await draft()
  const kept = await rows()
  expect(kept.map(({ kind, name, request_id }) => [kind, name, request_id])).toEqual([
    ['application/pdf', 'letter.pdf', id],
    ['image/jpeg', 'step.jpg', id],
  ])
  expect(answers.files.map((answer: string) => readFileAnswer(answer)?.name)).toEqual(['step.jpg', 'letter.pdf'])
  await doreen.submit('/ask/complaint/whose', { whose: 'mine' })
  expect((await doreen.submit('/ask/complaint/check', { request: id })).headers.get('location')).toBe(
    `/requests/${id}?sent`,
  )
  const { files } = await (await doreen.ask(`/api/people/me/service-requests/${id}`)).json()
  expect(files.map(({ name }: { name: string }) => name).sort()).toEqual(['letter.pdf', 'step.jpg'])
})

test('a page where nothing is chosen is left as it was found', async () => {
  expect((await choose([['', new Uint8Array()]])).status).toBe(303)
  expect([(await draft()).answers.files, await rows()]).toEqual([[], []])
})

test('who comes from the answers to change them goes back to them', async () => {
  await doreen.submit('/ask/complaint/whose', { whose: 'mine' })
  expect((await choose([letter], { more: { change: '1' } })).headers.get('location')).toBe('/ask/complaint/check')
})

test('what is unticked is gone', async () => {
  await choose([['step.jpg', jpeg], letter])
  const [step] = (await draft()).answers.files
  await choose([], { ticked: [step] })
  expect((await draft()).answers.files).toEqual([step])
  expect((await rows()).map(({ name }) => name)).toEqual(['step.jpg'])
})

describe.each<[string, Chosen[number], string]>([
  ['no photo and no PDF', ['notes.jpg', new TextEncoder().encode('<svg onload="x"/>')], 'not-a-file'],
  ['half of a photo', ['half.jpg', jpeg.slice(0, 200)], 'not-a-file'],
  ['a PDF that runs', ['bill.pdf', new Uint8Array(pdf('/AA << /S /JavaScript >>'))], 'unsafe-file'],
  ['too big', ['film.jpg', new Uint8Array(fileLimits.bytes + 1)], 'too-large'],
])('%s', (_, wrong, fault) => {
  test('is said beside the field, and what else was chosen and written stays', async () => {
    const response = await choose([wrong, letter])
    expect(response.status).toBe(422)
    const { page: drawn, asked } = await response.json()
    expect([drawn, asked.faults]).toEqual(['ask-step', { files: fault }])
    expect(asked.answers.files.map((answer: string) => readFileAnswer(answer)?.name)).toEqual(['letter.pdf'])
    expect((await draft()).answers).toMatchObject({ words: 'The lanternfish', files: asked.answers.files })
    expect((await rows()).map(({ name }) => name)).toEqual(['letter.pdf'])
  })
})

test('of more than five the first five are kept, and that is said', async () => {
  const response = await choose(Array.from({ length: 6 }, (_, at) => [`${at}.pdf`, letter[1]]))
  expect([response.status, (await response.json()).asked.faults]).toEqual([422, { files: 'too-many-files' }])
  expect((await rows()).map(({ name }) => name)).toEqual(['0.pdf', '1.pdf', '2.pdf', '3.pdf', '4.pdf'])
})

test('a form of another site, or of another session, is refused, and nothing is kept', async () => {
  expect((await choose([letter], { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await choose([letter], { token: 'x' })).status).toBe(403)
  expect(await rows()).toEqual([])
})

test('whoever is not signed in any more comes back to the page by way of signing in', async () => {
  doreen.jar.delete(cookies.session)
  const response = await choose([letter])
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    '/sign-in?return=%2Fask%2Fcomplaint%2Ffiles',
  ])
})
