import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Site } from './site.ts'

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>

/**
 * Puts a new version of the portal in place, as a release does: every hashed file gets a new name, the old ones stay,
 * and the server starts again. Answers the names that only the new version has.
 */
export async function release(site: Site): Promise<string[]> {
  const client = join(site.folder, 'dist/client')
  const manifest: Manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'))
  const files = [
    ...new Set(Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])),
  ]
  const stamp = createHash('sha256').update(String(performance.now())).digest('hex').slice(0, 6)
  const renamed = files.map((file) => [file, file.replace(/(\.\w+)$/, `${stamp}$1`)] as const)
  const rename = (text: string) =>
    renamed.reduce((words, [from, to]) => words.replaceAll(basename(from), basename(to)), text)

  for (const [from, to] of renamed) writeFileSync(join(client, to), rename(readFileSync(join(client, from), 'utf8')))
  for (const path of ['client/sw.js', 'client/.vite/manifest.json', 'server/entry-server.js']) {
    const whole = join(site.folder, 'dist', path)
    const text = rename(readFileSync(whole, 'utf8'))
    // The shells name other files now, so they are of another revision.
    writeFileSync(whole, text.replace(/"revision":"[^"]{6}/g, `"revision":"${stamp}`))
    rmSync(`${whole}.br`, { force: true })
  }
  await site.stop()
  await site.start()
  return renamed.map(([, to]) => `/${to}`)
}
