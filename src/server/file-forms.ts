import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Answers } from '#contract/journeys/journey.ts'
import {
  type FileFault,
  fileAnswer,
  fileFaults,
  fileLimits,
  fileName,
  kindOfFile,
  readFileAnswer,
} from '#contract/request-files.ts'
import type { Draft } from '#contract/service-request.ts'
import { type Asking, saveStep, take } from './asking.ts'
import type { App, Ctx, Ports } from './context.ts'
import { handlers } from './handlers.ts'
import type { Outcome } from './plain-forms.ts'
import { ProblemError } from './problems.ts'
import { readFileForm } from './security.ts'
import { serve, type Visit } from './serve.ts'

/** Some words beside as many files as may go along. */
const largest = (fileLimits.files + 1) * fileLimits.bytes

/** Keeps one file that was chosen, under the draft's id, or says what is wrong with it. */
async function keepOne(visit: Visit, draft: Draft, chosen: File): Promise<string | { fault: FileFault }> {
  if (chosen.size > fileLimits.bytes) return { fault: 'too-large' }
  const content = new Uint8Array(await chosen.arrayBuffer())
  const file = { id: crypto.randomUUID(), name: fileName(chosen.name) }
  const kind = kindOfFile(content)
  if (!kind) return { fault: 'not-a-file' }
  const params = { person: 'me', request: draft.id, file: file.id }
  const body = { kind, name: file.name, content }
  const served = await serve(handlers, 'putRequestFile', visit, { params, body }).catch((error) => {
    if (error instanceof ProblemError) return { problem: error }
    throw error
  })
  if ('reply' in served) return fileAnswer(file)
  const fault = fileFaults.find((one) => one === served.problem.kind)
  if (!fault) throw served.problem
  return { fault }
}

/** Takes back what was there before and is not ticked any more. */
async function leaveOut(visit: Visit, { id, answers }: Draft, ticked: string[]): Promise<void> {
  for (const answer of [answers.files ?? []].flat()) {
    const file = ticked.includes(answer) ? undefined : readFileAnswer(answer)
    const params = { person: 'me', request: id, file: file?.id ?? '' }
    if (file) await serve(handlers, 'deleteRequestFile', visit, { params, body: {} })
  }
}

/** Keeps the files of one page, and goes on as from any other. What is wrong with one is said beside them, and the others stay. */
async function saveFiles(asking: Asking, id: string, chosen: File[]): Promise<Outcome> {
  const { visit, form, draft } = asking
  await leaveOut(visit, draft, form.getAll('files'))
  const faults: FileFault[] = []
  for (const file of chosen) {
    const full = form.getAll('files').length >= fileLimits.files
    const kept = full ? { fault: 'too-many-files' as const } : await keepOne(visit, draft, file)
    if (typeof kept === 'string') form.append('files', kept)
    else faults.push(kept.fault)
  }
  const saved = await saveStep(asking, id)
  const [fault] = faults
  if (!fault || typeof saved !== 'string') return saved
  const answers: Answers = { ...draft.answers, files: form.getAll('files') }
  return { faults: { files: fault }, answers }
}

/** A page of questions with files in it as a plain form, for whoever has no JavaScript. Every other form goes on to where it is taken. */
export function mountFileForms(app: Hono<App>, ports: Ports): void {
  const onError = () => Promise.reject(new ProblemError('too-large'))
  const limited = bodyLimit({ maxSize: largest, onError })
  const isOurs = (c: Ctx) => c.req.header('content-type')?.startsWith('multipart/form-data')
  app.post('/ask/:journey/:step', async (c, next) => {
    if (!isOurs(c)) return next()
    let answer: Response | undefined
    await limited(c, async () => {
      const chosen: File[] = []
      const read = async () => {
        const { fields, files } = await readFileForm(c)
        chosen.push(...files.filter(({ size, name }) => size > 0 || name !== ''))
        return fields
      }
      answer = await take(ports, c, (asking) => saveFiles(asking, c.req.param('step'), chosen), read)
    })
    return answer ?? next()
  })
}
