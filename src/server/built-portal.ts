import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Portal } from './portal.ts'

type Manifest = Record<string, { file: string; imports?: string[] }>
type EntryServer = { createPortal: (assets: { manifest: Manifest; dev: boolean }) => Portal }

/** The portal as `npm run build` left it in `dist/`. */
export async function loadPortal(dist = 'dist'): Promise<Portal> {
  const manifest: Manifest = JSON.parse(await readFile(`${dist}/client/.vite/manifest.json`, 'utf8'))
  const built = pathToFileURL(`${dist}/server/entry-server.js`).href
  const { createPortal } = (await import(built)) as EntryServer
  return createPortal({ manifest, dev: false })
}
