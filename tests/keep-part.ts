import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Keeps one part of a file of results, which begins with `## title`, in place of its last one; a new one comes last. */
export function keepPart(path: string, opening: string, title: string, part: string): void {
  const [, ...kept] = existsSync(path) ? readFileSync(path, 'utf8').split(/^(?=## )/m) : []
  const at = kept.findIndex((old) => old.startsWith(`## ${title}\n`))
  kept[at >= 0 ? at : kept.length] = part
  writeFileSync(path, `${[opening, ...kept].map((text) => text.trim()).join('\n\n')}\n`)
}
