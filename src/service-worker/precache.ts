import { PrecacheController } from 'workbox-precaching'

const shellPaths = ['/shell/offline', '/shell/locked'] as const
export type ShellPath = (typeof shellPaths)[number]

/** Marks a kept shell with the language it is written in. A shell from the installation has no mark yet. */
const languageMark = 'x-shell-language'

const isShell = (url: string) => (shellPaths as readonly string[]).includes(new URL(url, location.href).pathname)

/**
 * May this be kept for that address? A captive portal answers everything with a page; and a shell of another version
 * names files that are not kept here, so that without signal it would be an empty frame.
 */
async function isOurs(url: string, response: Response): Promise<boolean> {
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
  if (!response.ok || response.redirected || isShell(url) !== isPage) return false
  if (!isPage) return true
  const files = (await response.clone().text()).match(/\/assets\/[\w./-]+/g)
  return files?.every((file) => precache.getCacheKeyForURL(file)) ?? false
}

/** Keeps the hashed files and the two shells. One answer that is not ours fails the whole installation. */
export const precache: PrecacheController = new PrecacheController({
  plugins: [
    { cacheWillUpdate: async ({ request, response }) => ((await isOurs(request.url, response)) ? response : null) },
  ],
})

export const keptShell = (path: ShellPath): Promise<Response | undefined> => precache.matchPrecache(path)

/** A file whose name holds its hash, whichever version brought it: a newer page may need it before its worker is in charge. */
export const answerAsset = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? (await fetch(request))

/**
 * Fetches both shells again if they are not in this language; also if they are gone. The server writes them in the
 * language of the cookie. What cannot be fetched now is fetched at the next start of a page.
 */
export async function bringShellsTo(language: string): Promise<void> {
  const kept = await Promise.all(shellPaths.map(keptShell))
  if (kept.every((shell) => shell?.headers.get(languageMark) === language)) return
  const fetched = await Promise.all(
    shellPaths.map(async (path) => {
      const shell = await fetch(path, { cache: 'reload', redirect: 'error' })
      return { path, shell, ours: await isOurs(path, shell) }
    }),
  )
  if (!fetched.every(({ ours }) => ours)) return
  const cache = await caches.open(precache.strategy.cacheName)
  for (const { path, shell } of fetched) {
    const headers = new Headers(shell.headers)
    headers.set(languageMark, language)
    const key = precache.getCacheKeyForURL(path)
    if (key) await cache.put(key, new Response(await shell.blob(), { headers }))
  }
}
