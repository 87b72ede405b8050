import type { Language } from '#contract/language.ts'
import { isShell, type PageId, pages } from './pages.ts'

/** What Vite's manifest says of one built file. */
type Chunk = { file: string; src?: string; imports?: string[]; isEntry?: boolean }
export type Assets = { manifest: Record<string, Chunk>; dev: boolean }

const entry = 'src/portal/entry-client.tsx'

/** Files that must be there before the page answers to a touch: fetched together, not one found by another. */
function filesOf(manifest: Assets['manifest'], key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return []
  seen.add(key)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => filesOf(manifest, imported, seen))]
}

/** The scripts of a page, as tags. */
export function headTags({ manifest, dev }: Assets, id: PageId, language: Language): string {
  if (dev)
    return '<script type="module" src="/@vite/client"></script><script type="module" src="/src/portal/entry-client.tsx"></script>'
  if (isShell(id)) return `<script type="module" src="/${manifest['src/portal/entry-shell.ts']?.file}"></script>`
  const needed = [entry, `src/portal/pages/${pages[id].view}.tsx`]
  if (language === 'easy-read') needed.push('src/portal/components/symbol-drawings.ts')
  const files = new Set(needed.flatMap((key) => filesOf(manifest, key)))
  const main = manifest[entry]?.file
  const preloads = [...files].filter((file) => file !== main)
  return `<script type="module" src="/${main}"></script>${preloads.map((file) => `<link rel="modulepreload" href="/${file}">`).join('')}`
}
