import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Hono } from 'hono'
import { afterAll, beforeAll } from 'vitest'
import type { App } from '#server/context.ts'

type Said = { stdout: string; stderr: string }

/** The council's command line, with the real server where it can reach it. */
export function openCommand({ app, keys }: { app: Hono<App>; keys: Record<string, string> }) {
  const folder = mkdtempSync(join(tmpdir(), 'care-command-'))
  const listening = createServer(async (incoming, reply) => {
    const { method = 'GET', url, headers } = incoming
    const { authorization = '' } = headers
    const request = new Request(`http://redcar-cleveland.localhost${url}`, {
      method,
      headers: { authorization, 'content-type': headers['content-type'] ?? '' },
      body: method === 'GET' ? null : await text(incoming),
    })
    const response = await app.fetch(request, { address: '127.0.0.1' })
    reply.writeHead(response.status).end(await response.text())
  })
  beforeAll(() => new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready)))
  afterAll(() => {
    listening.close()
    rmSync(folder, { recursive: true })
  })

  const command = (...words: string[]): Promise<Said> =>
    promisify(execFile)(process.execPath, ['src/server/council-command.ts', ...words], {
      env: {
        ...process.env,
        COUNCIL_URL: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
        COUNCIL_KEY: keys['redcar-cleveland'],
      },
    }).catch((failed: Said) => failed)
  /** The same with a file in which that stands. */
  const withFile = (verb: string, body: object): Promise<Said> => {
    const path = join(folder, 'file.json')
    writeFileSync(path, JSON.stringify(body))
    return command(verb, path)
  }
  return { command, withFile }
}
