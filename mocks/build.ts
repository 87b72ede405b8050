import { existsSync, globSync, statSync } from 'node:fs'
import { createBuilder } from 'vite'

const sources = ['src/**/*', 'locales/**/*', 'public/**/*', 'index.html', 'vite.config.ts', 'package.json']
const built = 'dist/server/entry-server.js'

/** Whether what is built is older than what it is built from. */
function stale(): boolean {
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  return globSync(sources).some((path) => statSync(path).mtimeMs > since)
}

/** Builds the portal where a build is missing or old. */
export async function buildIfMissing(): Promise<void> {
  if (!stale()) return
  console.log('Building the portal. This takes a few seconds.')
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
}
