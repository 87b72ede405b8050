import { answerNavigation } from './navigation.ts'
import { answerAsset, bringShellsTo, precache } from './precache.ts'

declare const self: ServiceWorkerGlobalScope

precache.precache(self.__WB_MANIFEST)

// The first page is taken over at once, because it may lose its signal before there is a second. A new version still
// waits until the pages of the old one are closed: nothing here calls skipWaiting.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') return event.respondWith(answerNavigation(request))
  if (pathname.startsWith('/assets/')) return event.respondWith(answerAsset(request))
  const cacheKey = request.method === 'GET' && precache.getCacheKeyForURL(request.url)
  if (cacheKey) event.respondWith(precache.strategy.handle({ event, request, params: { cacheKey } }))
})

self.addEventListener('message', (event) => {
  if (event.data?.type === 'keeps')
    event.ports[0]?.postMessage(precache.getCacheKeyForURL(String(event.data.url)) !== undefined)
  if (event.data?.type !== 'language') return
  event.waitUntil(bringShellsTo(String(event.data.language)).catch(() => {}))
  // A page that was on its way at the moment of activation was not there yet to be taken over.
  event.waitUntil(self.clients.claim())
})
