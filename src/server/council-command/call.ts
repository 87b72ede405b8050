import { readFile } from 'node:fs/promises'
import { councils } from '#contract/councils/index.ts'

/** The council of the sample world whose key is used where none is named. */
export const firstCouncil = councils[0].id

export function stop(words: string): never {
  console.error(words)
  process.exit(1)
}

/** What stands in a file, which must be JSON. */
export async function readJson<T>(path: string): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: Error) => stop(`${path}: ${error.message}`))
  try {
    return JSON.parse(text)
  } catch (error) {
    stop(`${path}: ${(error as Error).message}`)
  }
}

/** The sample world keeps its keys beside its data, for this machine only. */
async function sampleKey(council: string): Promise<string | undefined> {
  const keys = await readFile(`${process.env.DATA_DIR ?? '.data'}/council-keys.json`, 'utf8').catch(() => '{}')
  return JSON.parse(keys)[council]
}

type Asked = { council: string; method: 'GET' | 'PUT' | 'DELETE'; path: string; body?: object }

/** Asks the service as the council's own system would; what it refuses is said in its words, and ends the command. */
export async function call<Answer>({ council, method, path, body = {} }: Asked): Promise<Answer> {
  const key = process.env.COUNCIL_KEY ?? (await sampleKey(council))
  if (!key) stop('COUNCIL_KEY is missing.')
  const response = await fetch(new URL(`/api/council${path}`, process.env.COUNCIL_URL ?? 'http://localhost:8080'), {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  }).catch((error: Error) => stop(`The service does not answer: ${error.message}`))
  const answer = await response.json()
  if (response.ok) return answer
  const {
    title,
    detail = '',
    fields,
  } = answer as {
    title: string
    detail?: string
    fields?: { path: string; message: string }[]
  }
  const more = fields?.map((field) => `- ${field.path}: ${field.message}`) ?? [detail]
  stop([`${title} (${response.status})`, ...more].filter(Boolean).join('\n'))
}
