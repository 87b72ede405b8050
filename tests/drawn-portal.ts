import { createPortal } from '#portal/entry-server.tsx'

/** The portal as it draws, for stories about what a person reads; the scripts that a build would add are left out. */
export const drawnPortal = createPortal({ manifest: {}, dev: true })

/** What stands in `main`, as one reads it: each piece on a line of its own, without what is only seen. */
export function wordsIn(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<\/?(p|li|h\d|dt|dd|div|section|ul|ol)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
}
