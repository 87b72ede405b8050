import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'

/** Bytes as they come over the line; `fetch` would unpack them unseen. The names of the sample world are known to browsers alone. */
function fetchPressed(url: string, cookie: string): Promise<Buffer> {
  const { host, port, pathname, search } = new URL(url)
  const asked = { host: 'localhost', port, path: pathname + search, headers: { host, cookie, 'accept-encoding': 'br' } }
  return new Promise((resolve, reject) => {
    get(asked, (answer) => {
      const pressed = answer.headers['content-encoding'] === 'br'
      if (answer.statusCode === 200 && pressed) resolve(buffer(answer))
      else reject(new Error(`${url} answered ${answer.statusCode}${pressed ? '' : ', not as brotli'}`))
    }).on('error', reject)
  })
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')
/** V8 heeds it in the very first line only. */
const asksToBeCompiled = '//# allFunctionsCalledOnLoad\n'
const bytesOf = (text: string) => brotliCompressSync(text).length

/**
 * What a page weighs before it answers to a touch, in bytes after brotli. What its styles add to the HTML counts as CSS; its
 * words come in the HTML too, and count as script as well.
 */
export async function weighPage(origin: string, path: string, cookie: string) {
  const pressed = await fetchPressed(origin + path, cookie)
  const html = brotliDecompressSync(pressed).toString()
  const sources = [
    ...all(html, /<script[^>]* src="([^"]+)"/g),
    ...all(html, /<link rel="modulepreload" href="([^"]+)"/g),
  ]
  const scripts = await Promise.all(sources.map((source) => fetchPressed(origin + source, '')))
  const state = JSON.parse(all(html, /<script[^>]* id="state"[^>]*>([^<]*)</g)[0] ?? '{}')
  const words = bytesOf(JSON.stringify(state.words))
  const css = bytesOf(html) - bytesOf(html.replaceAll(/<style[^>]*>.*?<\/style>/gs, ''))
  return {
    html: pressed.length - css,
    css,
    words,
    javascript: scripts.reduce((sum, { length }) => sum + length, words),
    compiledLate: scripts.filter((script) => !brotliDecompressSync(script).toString().startsWith(asksToBeCompiled))
      .length,
    styleSheets: all(html, /<link rel="stylesheet" href="([^"]+)"/g).length,
    fonts: /@font-face|rel="preload"[^>]*as="font"/.test(html) ? 1 : 0,
  }
}

/** What the service worker keeps at its first visit, in bytes after brotli. */
export async function weighPrecache(origin: string): Promise<number> {
  const worker = brotliDecompressSync(await fetchPressed(`${origin}/sw.js`, '')).toString()
  const kept = all(worker, /"url":"([^"]+)"/g)
  if (kept.length === 0) throw new Error('the service worker keeps nothing')
  const files = await Promise.all(kept.map((url) => fetchPressed(new URL(url, origin).href, '')))
  return files.reduce((sum, { length }) => sum + length, 0)
}
