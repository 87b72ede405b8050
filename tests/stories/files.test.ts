import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { fileAnswer, fileLimits } from '#contract/request-files.ts'
import { councilSide } from '../council-side.ts'
import { pdf, photo, sendFile, whereTaken } from '../files.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** A photo or a PDF is sent along with a complaint, before it or after it, and the council saves it. */
const server = await startServer()
const { signIn, owner, later, lines } = server
const council = councilSide(server)
const answers = { about: 'care', words: 'The lanternfish by the harbour wall', whose: 'mine' }
const request = () => `/api/people/me/service-requests/${id}`
const at = (file: string = crypto.randomUUID()) => `${request()}/files/${file}`
const complain = (more = {}) =>
  doreen.call('PUT', request(), { journey: 'complaint', answers: { ...answers, ...more } })
const rows = () => owner.selectFrom('request_file').selectAll().where('request_id', '=', id).execute()
const typeOf = async (response: Response) => (await response.json()).type

let doreen: Visitor
let id: string
beforeEach(async () => {
  later(15)
  doreen = await signIn('doreen')
  id = crypto.randomUUID()
})

test('a photo that is sent before its complaint is listed with it, and the council saves it', async () => {
  const file = crypto.randomUUID()
  const kept = await (
    await sendFile(doreen, at(file), await photo(), { kind: 'image/jpeg', name: 'Öl am Boden.jpg' })
  ).json()
  expect(kept).toMatchObject({ id: file, kind: 'image/jpeg', name: 'Öl am Boden.jpg' })
  expect((await complain({ files: [fileAnswer(kept)] })).status).toBe(200)
  const read = await (await doreen.ask(request())).json()
  expect([read.files, read.answers.files]).toEqual([[kept], [`${file} Öl am Boden.jpg`]])
  expect((await council.read(id)).files).toEqual([kept])
  const saved = await council.ask(`/${read.reference}/files/${file}`)
  expect([saved.status, saved.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%C3%96l%20am%20Boden.jpg")
  expect(saved.headers.get('x-content-type-options')).toBe('nosniff')
  expect(saved.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(saved.headers.get('cache-control')).toBe('no-store')
  expect((await saved.arrayBuffer()).byteLength).toBe(kept.bytes)
})

test('a PDF that is sent after its complaint is with it too, as it was sent', async () => {
  const file = { id: crypto.randomUUID(), name: 'The letter.pdf' }
  await complain({ files: [fileAnswer(file)] })
  expect((await (await doreen.ask(request())).json()).files).toEqual([])
  const kept = await (await sendFile(doreen, at(file.id), pdf())).json()
  expect((await (await doreen.ask(request())).json()).files).toEqual([kept])
  const saved = await council.ask(`/${id}/files/${kept.id}`)
  expect(new Uint8Array(await saved.arrayBuffer())).toEqual(pdf())
})

test.each(['jpeg', 'png', 'webp'] as const)('of a %s nothing is kept but what it shows, upright', async (kind) => {
  const content = await photo(kind)
  const before = await sharp(content).metadata()
  expect([before.exif !== undefined, before.orientation, before.width, before.height]).toEqual([true, 6, 60, 40])
  expect(Buffer.from(content).includes(whereTaken.camera)).toBe(true)
  expect((await sendFile(doreen, at(), content, { kind: `image/${kind}` })).status).toBe(200)
  const [row] = await rows()
  const after = await sharp(row?.content).metadata()
  expect([after.width, after.height, after.format]).toEqual([40, 60, kind])
  for (const told of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
    expect(after[told]).toBeUndefined()
  for (const mark of Object.values(whereTaken)) expect(Buffer.from(row?.content ?? '').includes(mark)).toBe(false)
})

test('what is hung on at the end of a picture is not kept', async () => {
  const tail = new TextEncoder().encode('PK\x03\x04 <script>alert(1)</script> %PDF-1.7')
  await sendFile(doreen, at(), Buffer.concat([await photo(), tail]), { kind: 'image/jpeg' })
  const [row] = await rows()
  expect(Buffer.from(row?.content ?? '').includes('<script>')).toBe(false)
  expect((await sharp(row?.content).metadata()).format).toBe('jpeg')
})

test('it is judged by what it is, and not by what it is called', async () => {
  const kept = await (await sendFile(doreen, at(), await photo('png'), { name: 'bill.pdf.exe' })).json()
  expect(kept).toMatchObject({ kind: 'image/png', name: 'bill.pdf.exe' })
  await complain({ files: [fileAnswer(kept)] })
  const saved = await council.ask(`/${id}/files/${kept.id}`)
  expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''bill.pdf.exe.png")
})

describe('sent again', () => {
  test('it is the same file, and is kept once', async () => {
    const [file, content] = [crypto.randomUUID(), await photo()]
    const first = await (await sendFile(doreen, at(file), content)).json()
    expect(await (await sendFile(doreen, at(file), content)).json()).toEqual(first)
    expect(await rows()).toHaveLength(1)
  })
  test('under the same id, another one is refused', async () => {
    const file = crypto.randomUUID()
    await sendFile(doreen, at(file), pdf())
    for (const other of [
      sendFile(doreen, at(file), pdf('/Lang (en)')),
      sendFile(doreen, at(file), pdf(), { name: 'x' }),
    ])
      expect(await typeOf(await other)).toBe('/problems/other-words')
    expect(await rows()).toHaveLength(1)
  })
  test('many at once under one id are one', async () => {
    const [file, content] = [crypto.randomUUID(), await photo()]
    const sent = await Promise.all(Array.from({ length: 6 }, () => sendFile(doreen, at(file), content)))
    expect(sent.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(await rows()).toHaveLength(1)
  })
})

test('a file can be taken back until its complaint is sent, and not after', async () => {
  const [one, other] = [at(), at()]
  for (const path of [one, other]) await sendFile(doreen, path, pdf())
  expect((await doreen.call('DELETE', one)).status).toBe(200)
  await complain({ files: [fileAnswer({ id: other.split('/').at(-1) ?? '', name: 'x' })] })
  expect((await doreen.call('DELETE', other)).status).toBe(200)
  expect((await rows()).map((row) => row.id)).toEqual([other.split('/').at(-1)])
})

test('with a draft that is forgotten its files go', async () => {
  await doreen.call('PUT', '/api/people/me/drafts/complaint', { id, answers })
  await sendFile(doreen, at(), pdf())
  await doreen.call('DELETE', '/api/people/me/drafts/complaint')
  expect(await rows()).toEqual([])
})

test('no more than five go with one complaint', async () => {
  const files = Array.from({ length: fileLimits.files + 1 }, () => fileAnswer({ id: crypto.randomUUID(), name: 'x' }))
  const refused = await complain({ files })
  expect([refused.status, (await refused.json()).detail]).toEqual([422, 'answers.files: tooLong, in the step files'])
  expect((await complain({ files: files.slice(1) })).status).toBe(200)
})

test('a file that the complaint does not name is not with it', async () => {
  const [named, unnamed] = [await sendFile(doreen, at(), pdf()), await sendFile(doreen, at(), await photo())]
  const [kept, other] = [await named.json(), await unnamed.json()]
  await complain({ files: [fileAnswer(kept)] })
  expect((await council.read(id)).files).toEqual([kept])
  expect((await council.ask(`/${id}/files/${other.id}`)).status).toBe(404)
})

test('what is done is written down by number, and neither name nor content is, there or in the log', async () => {
  const { id: file } = await (await sendFile(doreen, at(), await photo(), { name: 'Lanternfish.jpg' })).json()
  await complain({ files: [fileAnswer({ id: file, name: 'Lanternfish.jpg' })] })
  const { reference } = await council.read(id)
  await council.ask(`/${id}/files/${file}`)
  const said = await owner.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(4).execute()
  expect(said.map(({ action, record }) => [action, record])).toEqual([
    ['getCouncilRequestFile', `request ${reference} file ${file}`],
    ['getCouncilRequest', `request ${reference}`],
    ['putServiceRequest', `request ${reference}`],
    ['putRequestFile', `file ${file} of request ${id}`],
  ])
  expect(JSON.stringify([said, lines])).not.toMatch(/Lanternfish|Razorbill/i)
})
