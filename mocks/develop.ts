import { createServer as createHttpServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { createServer } from 'vite'
import type { App } from '#server/context.ts'
import type { Portal } from '#server/portal.ts'

type EntryServer = { createPortal: (assets: { manifest: object; dev: boolean }) => Portal }

/** The portal straight from its sources: a change reloads the page, and the server draws with the change as well. */
export async function develop() {
  const http = createHttpServer()
  const vite = await createServer({
    appType: 'custom',
    server: { middlewareMode: { server: http }, hmr: { server: http } },
  })
  const fresh = async () => {
    const { createPortal } = (await vite.ssrLoadModule('/src/portal/entry-server.tsx')) as EntryServer
    return createPortal({ manifest: {}, dev: true })
  }
  const first = await fresh()
  const portal: Portal = { ...first, render: async (input) => (await fresh()).render(input) }

  const listen = (app: Hono<App>, port: number) => {
    const answer = getRequestListener(async (request) => {
      const response = await app.fetch(request, { address: 'developer' })
      // Vite's own client is let in here only: its reloading needs what the policy of the real service forbids.
      const headers = new Headers(response.headers)
      headers.delete('content-security-policy')
      return new Response(response.body, { status: response.status, headers })
    })
    http.on('request', (request, reply) => vite.middlewares(request, reply, () => answer(request, reply)))
    return new Promise<{ close: () => Promise<void> }>((resolve, reject) => {
      http.once('error', reject)
      http.listen(port, () => resolve({ close: () => vite.close() }))
    })
  }
  return { portal, listen }
}
