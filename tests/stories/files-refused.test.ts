import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { fileLimits } from '#contract/request-files.ts'
import { pdf, photo, sendFile } from '../files.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

/** What may not be sent along: judged by what it is. */
const { signIn, owner, later } = await startServer()
const at = () => `/api/people/me/service-requests/${crypto.randomUUID()}/files/${crypto.randomUUID()}`
const everyRow = () => owner.selectFrom('request_file').select('id').orderBy('id').execute()
const typeOf = async (response: Response) => (await response.json()).type?.replace('/problems/', '')

let doreen: Visitor
beforeEach(async () => {
  later(15)
  doreen = await signIn('doreen')
})

/** A list of objects as newer PDFs have it: packed, so that its words cannot be read without unpacking. */
function packed(words: string, filter = '/FlateDecode'): Uint8Array {
  const inner = deflateSync(Buffer.from(words)).toString('latin1')
  const text = Buffer.from(pdf()).toString('latin1')
  const stream = `3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${inner.length} >>\nstream\n${inner}\nendstream\nendobj\n`
  return Buffer.from(
    text.replace('trailer', () => `${stream}trailer`),
    'latin1',
  )
}
const bytes = (text: string) => new TextEncoder().encode(text)
const script = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'
const cut = async () => (await photo('jpeg', 400, 300)).slice(0, 900)
const gif = () =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .gif()
    .toBuffer()
const many = () =>
  sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'red' } })
    .png()
    .toBuffer()

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ['nothing', 'not-a-file', () => bytes('')],
  ['a page', 'not-a-file', () => bytes('<!doctype html><script>alert(1)</script>')],
  ['a drawing that can run', 'not-a-file', () => bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a picture of another kind', 'not-a-file', gif],
  ['half of a picture', 'not-a-file', cut],
  ['only the first bytes of a picture', 'not-a-file', () => bytes('\x89PNG\r\n\x1a\n and no more')],
  ['a picture larger than any phone takes', 'not-a-file', many],
  ['a page that begins as a PDF', 'not-a-file', () => bytes('%PDF-1.7 <script>alert(1)</script>')],
  ['a PDF with something hung on', 'not-a-file', () => pdf('', '%%EOF\nPK\x03\x04 a program')],
  ['a PDF behind something else', 'not-a-file', () => Buffer.concat([bytes('MZ'), pdf()])],
  ['a PDF that runs', 'unsafe-file', () => pdf(script)],
  ['a PDF that hides what runs in it', 'unsafe-file', () => pdf(script.replace('JavaS', 'J#61vaS'))],
  ['a PDF that packs what runs in it', 'unsafe-file', () => packed(`1 0 << ${script} >>`)],
  ['a PDF that packs it oddly', 'unsafe-file', () => packed('1 0 <<>>', '[/ASCII85Decode /FlateDecode]')],
  ['a PDF that starts a program', 'unsafe-file', () => pdf('/OpenAction << /S /Launch >>')],
  ['a PDF with a file in it', 'unsafe-file', () => pdf('/Names << /EmbeddedFiles 3 0 R >>')],
  ['a PDF with a password', 'unsafe-file', () => pdf('/Encrypt 4 0 R')],
  ['a PDF that fills the memory', 'unsafe-file', () => packed('a'.repeat(65 * 1024 * 1024))],
])('%s is refused as %s, and nothing is kept', async (_, kind, content) => {
  const before = await everyRow()
  const response = await sendFile(doreen, at(), await content())
  expect([response.status, await typeOf(response)]).toEqual([422, kind])
  expect(await everyRow()).toEqual(before)
})

test('a PDF that is only packed is taken', async () => {
  expect((await sendFile(doreen, at(), packed('1 0 << /Type /Font >>'))).status).toBe(200)
})

test('a file that is too big is not read to its end', async () => {
  const response = await sendFile(doreen, at(), Buffer.alloc(fileLimits.bytes + 1))
  expect([response.status, await typeOf(response)]).toEqual([413, 'too-large'])
})

test.each<[string, Parameters<typeof sendFile>[3]]>([
  ['has no name', { name: '' }],
  ['has a name over many lines', { name: 'a\nb' }],
  ['has a name that reads the other way', { name: 'a\u202egpj.exe' }],
  ['has a name without end', { name: 'x'.repeat(101) }],
  ['has a name that cannot be read', { headers: { 'x-file-name': '%E0%A4%A' } }],
  ['is of a kind that is not taken', { kind: 'text/html' }],
])('a file that %s is refused', async (_, how) => {
  expect((await sendFile(doreen, at(), pdf(), how)).status).toBe(422)
})
