import * as z from 'zod/mini'

/** How much may be sent along with one request: files, bytes of each, and letters of its name. `unsent` is how many of one sign-in may be here that go with no request yet. */
export const fileLimits = { files: 5, bytes: 10 * 1024 * 1024, name: 100, unsent: 20 }

/** What may be sent along with a request. A phone that takes pictures of another kind makes a JPEG of them when only these are asked for. */
export const FileKind = z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf'])
export type FileKind = z.infer<typeof FileKind>

/** What the person called a file. It is shown, and never looked at to tell what the file is. */
export const FileName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(fileLimits.name), z.regex(/^[^\p{Cc}\p{Bidi_C}]*$/u))

/** Bytes that can be sent and sealed. */
export type Bytes = Uint8Array<ArrayBuffer>
const Content = z.custom<Bytes>((value) => value instanceof Uint8Array)

/** A file as it is sent. Its id is made where it is chosen, and is the key under which it counts once. */
export const NewRequestFile = z.strictObject({ kind: FileKind, name: FileName, content: Content })
export type NewRequestFile = z.infer<typeof NewRequestFile>

/** A file that is kept with a request; a picture is smaller than it was sent, because what it said of itself is gone. */
export const RequestFile = z.strictObject({ id: z.uuid(), kind: FileKind, bytes: z.int(), name: FileName })
export type RequestFile = z.infer<typeof RequestFile>

/** An answer that names a file: its id and what it is called, so that what was sent along can be read whatever becomes of the file. */
export const FileAnswer = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} \S/), z.maxLength(fileLimits.name + 37))

export const fileAnswer = ({ id, name }: Pick<RequestFile, 'id' | 'name'>): string => `${id} ${name}`

/** The file that an answer names, or nothing where it names none. */
export const readFileAnswer = (answer: string): Pick<RequestFile, 'id' | 'name'> | undefined =>
  z.safeParse(FileAnswer, answer).success ? { id: answer.slice(0, 36), name: answer.slice(37) } : undefined

/** What may be wrong with a file, as the problem of that name says it. */
export const fileFaults = ['not-a-file', 'unsafe-file', 'too-large', 'too-many-files'] as const
export type FileFault = (typeof fileFaults)[number]

/** A name as it can be kept: on one line, without what cannot be seen, and cut through no character. */
export function fileName(given: string): string {
  const line = given
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Bidi_C}\s]+/gu, ' ')
    .trim()
  return (
    line
      .slice(0, fileLimits.name)
      .replace(/[\ud800-\udbff]$/, '')
      .trim() || 'file'
  )
}

const beginsWith = (content: Uint8Array, signs: string, at = 0): boolean =>
  Array.from(signs).every((sign, place) => content[at + place] === sign.charCodeAt(0))

/** What the first bytes of a file say that it is. Its name and what a browser calls it may be anything, so neither is asked. */
export function kindOfFile(content: Uint8Array): FileKind | undefined {
  if (beginsWith(content, '%PDF-')) return 'application/pdf'
  if (beginsWith(content, '\xff\xd8\xff')) return 'image/jpeg'
  if (beginsWith(content, '\x89PNG\r\n\x1a\n')) return 'image/png'
  return beginsWith(content, 'RIFF') && beginsWith(content, 'WEBP', 8) ? 'image/webp' : undefined
}
