import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

/** What a site answers at each path: the type, and the content before it is pressed. */
export type Files = [path: string, { type: string; content: string | Buffer }][]
export type Site = { origin: string; stop: () => void }

/** Serves some files from memory, pressed once and as hard as it goes: the quickest any server could be. */
export function serveFiles(files: Files): Promise<Site> {
  const pressed = new Map(
    files.map(([path, { type, content }]) => {
      const font = type.startsWith('font/')
      const headers = {
        'content-type': type,
        'cache-control': 'no-cache',
        ...(font ? {} : { 'content-encoding': 'br' }),
      }
      return [path, { headers, body: font ? content : brotliCompressSync(content) }] as const
    }),
  )
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const found = pressed.get(request.url ?? '/')
    if (!found) return void response.writeHead(404).end()
    response.writeHead(200, { ...found.headers, 'content-length': found.body.length }).end(found.body)
  })
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const stop = () => {
        server.close()
        server.closeAllConnections()
      }
      resolve({ origin: `http://localhost:${port}`, stop })
    })
  })
}
