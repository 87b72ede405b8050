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

/** The scripts of a page, as paths: the one that starts it first. None while one develops, when Vite brings them. */
export function scriptsOf({ manifest, dev }: Assets, id: PageId, language: Language): string[] {
  if (dev) return []
  if (isShell(id)) return [`/${manifest['src/portal/entry-shell.ts']?.file}`]
  const view = `src/portal/pages/${pages[id].view}.tsx`
  // What comes with the first code is no file of its own, and not in the list of views.
  const needed = view in manifest ? [entry, 'src/portal/all-views.ts', view] : [entry]
  if (language === 'easy-read') needed.push('src/portal/components/symbol-drawings.ts')
  return [...new Set(needed.flatMap((key) => filesOf(manifest, key)))].map((file) => `/${file}`)
}

const script = (path: string) => `<script type="module" src="${path}"></script>`

export function headTags([main, ...preloads]: string[]): string {
  if (!main) return script('/@vite/client') + script(`/${entry}`)
  return script(main) + preloads.map((path) => `<link rel="modulepreload" href="${path}">`).join('')
}
