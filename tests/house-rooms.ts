import { dirname, join } from 'node:path'

/** Which rooms each room may read from, besides itself; the compiler enforces most of this, but not for mocks and locales. */
const mayRead: Record<string, string[]> = {
  'src/contract': [],
  'src/client': ['contract'],
  'src/server': ['contract'],
  'src/portal': ['contract', 'client', 'locales'],
  'src/service-worker': ['contract', 'client'],
  mocks: ['contract', 'client', 'server', 'locales'],
  locales: ['contract'],
}

/** The page around every page is in no room, because the build starts from it. */
const shell = 'index.html'
const importing = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

/** Tests may import anything; everything else reads only from the rooms below its own, and by their names. */
export function faultsOfImports(path: string, text: string): string[] {
  const room = path.match(/^(src\/[^/]+(?=\/)|mocks|locales)/)?.[0]
  if (/\.test\.tsx?$/.test(path)) return []
  if (!room) return path.startsWith('src/') ? [`${path} is in no room`] : []
  const allowed = mayRead[room]
  if (!allowed) return [`${path} is in a room that tests/house-rooms.ts does not know`]
  return [...text.matchAll(importing)].flatMap(([, name = '']) => {
    const other = name.match(/^#([^/]+)\//)?.[1]
    if (other && other !== room.replace('src/', '') && !allowed.includes(other)) {
      return [`${path} imports ${name}, and ${room} may not read from ${other}`]
    }
    const target = join(dirname(path), name.replace(/\?.*/, ''))
    const leaves = name.startsWith('.') && !target.startsWith(`${room}/`) && target !== shell
    return leaves ? [`${path} imports ${name}, which leaves its room: write it as #room/file.ts`] : []
  })
}
