import { call } from '#client/call.ts'
import { FileRefusedError, ProblemError } from '#client/call-errors.ts'
import { KeptFiles } from '#client/kept-files.ts'
import { api } from '#contract/api.ts'
import type { Answers } from '#contract/journeys/journey.ts'
import {
  type FileFault,
  fileFaults,
  fileLimits,
  fileName,
  kindOfFile,
  type NewRequestFile,
  readFileAnswer,
} from '#contract/request-files.ts'
import { openVault, store, vault } from './device-vault.ts'

type Chosen = NewRequestFile & { id: string; on: boolean }
type Whose = { person: string; request: string }

const keptFiles = new KeptFiles(store, vault)

/** Looks at a file that was chosen, and keeps it on this device, sealed. `on` is false where there is no room for it. */
export async function keepFile(file: File): Promise<Chosen | { fault: FileFault }> {
  if (file.size > fileLimits.bytes) return { fault: 'too-large' }
  const content = new Uint8Array(await file.arrayBuffer())
  const kind = kindOfFile(content)
  if (!kind) return { fault: 'not-a-file' }
  const chosen = { id: crypto.randomUUID(), kind, name: fileName(file.name), content }
  return { ...chosen, on: (await openVault()) && (await keptFiles.keep(chosen)) }
}

const put = ({ person, request }: Whose, { id, kind, name, content }: NewRequestFile & { id: string }, how = {}) =>
  call(api.putRequestFile, { person, request, file: id }, { kind, name, content }, how)

function faultOf(error: unknown): FileFault | 'later' {
  if (!(error instanceof ProblemError)) return 'later'
  const kind = error.problem?.type.split('/').at(-1)
  return fileFaults.find((fault) => fault === kind) ?? 'later'
}

/** Is something wrong with this very file, so that another in its place could go? */
const isOfFile = (fault: FileFault | 'later') => fault !== 'later' && fault !== 'too-many-files'

/** Sends a file that was chosen just now. What does not come through goes later, before the request that names it. */
export async function sendFile(
  whose: Whose,
  file: NewRequestFile & { id: string },
): Promise<FileFault | 'here' | 'later'> {
  try {
    await put(whose, file)
    await keptFiles.remove(file.id)
    return 'here'
  } catch (error) {
    return faultOf(error)
  }
}

/** Takes back a file that is not to go along: here, and at the council, which without signal forgets it with the draft. */
export async function takeBackFile(person: string | undefined, request: string, file: string): Promise<void> {
  await keptFiles.remove(file)
  if (person) await call(api.deleteRequestFile, { person, request, file }).catch(() => {})
}

const namedIn = ({ files }: Answers): string[] =>
  [files ?? []].flat().flatMap((answer) => readFileAnswer(answer)?.id ?? [])

/** Lets go of the files of what is deleted. */
export async function forgetFilesOf(answers: Answers): Promise<void> {
  for (const id of namedIn(answers)) await keptFiles.remove(id)
}

/** Sends what is kept here of the files that these answers name. One that is not here was sent before. */
export async function sendFilesOf(whose: Whose, answers: Answers, how: { signal: AbortSignal }): Promise<void> {
  for (const id of namedIn(answers)) {
    const file = await keptFiles.read(id)
    if (!file) continue
    await put(whose, { id, ...file }, how).catch((error) => {
      throw isOfFile(faultOf(error)) ? new FileRefusedError(file.name, error) : error
    })
    await keptFiles.remove(id)
  }
}
