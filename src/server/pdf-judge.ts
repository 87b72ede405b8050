import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { FileFault } from '#contract/request-files.ts'

const inflated = promisify(inflate)

/** What a letter or a bill never needs: programs, starting something, other files, films, and a password (R91 asks for words, not for these). */
const unsafe = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|Encrypt)(?![A-Za-z0-9])/
/** How a list of objects may be packed so that it would have to be unpacked by more than one method to be read. */
const oddlyPacked = /(ASCIIHex|ASCII85|LZW|RunLength|Crypt)Decode/
const most = 64 * 1024 * 1024

/** A name in a PDF may hide its letters: `/J#61vaScript` is `/JavaScript`. */
const unhidden = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const isOddlyPacked = (text: string): boolean =>
  [...text.matchAll(/\/ObjStm/g)].some(({ index }) =>
    oddlyPacked.test(text.slice(Math.max(0, index - 300), index + 300)),
  )

/** What is packed in the streams of a PDF, one after the other; a stream that is a picture is not packed this way. */
async function* unpacked(file: Buffer, text: string): AsyncGenerator<string | undefined> {
  let left = most
  for (const { index, 0: word } of text.matchAll(/stream\r?\n(?=\x78)/g)) {
    try {
      const bytes = await inflated(file.subarray(index + word.length), { maxOutputLength: left })
      left -= bytes.length
      yield bytes.toString('latin1')
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return yield undefined
    }
    if (left <= 0) return yield undefined
  }
}

/** What is wrong with a PDF, or nothing. It begins and ends as one, so that it is not at once a file of another kind. */
export async function faultOfPdf(content: Uint8Array): Promise<FileFault | undefined> {
  const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const text = file.toString('latin1')
  if (!/^%PDF-[12]\.\d/.test(text) || !/%%EOF\s*$/.test(text.slice(-1024)) || !/\b(trailer|XRef)\b/.test(text))
    return 'not-a-file'
  const plain = unhidden(text)
  if (unsafe.test(plain) || isOddlyPacked(plain)) return 'unsafe-file'
  for await (const inner of unpacked(file, text))
    if (inner === undefined || unsafe.test(unhidden(inner))) return 'unsafe-file'
  return undefined
}
