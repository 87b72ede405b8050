import { delay, type HttpHandler, HttpResponse, http } from 'msw'

/** Asks the real server as a browser that is signed in; what `headers` say counts before what it would send by itself. */
export type Ask = (path: string, asked: { method: string; headers: Headers; body?: string }) => Promise<Response>
type Headers = Record<string, string>
type Pass = (more?: Headers) => Promise<Response>

const refusal = { type: '/problems/not-valid', title: 'Something in what was sent is not right', status: 422 }

/** What may happen on the way, which a good network and a good server do not do on demand. */
const troubles = {
  offline: async () => HttpResponse.error(),
  slow: async (pass) => {
    await delay(1000)
    return pass()
  },
  /** The session has ended meanwhile; the server says so itself. */
  'signed out': (pass) => pass({ cookie: '' }),
  refused: async () =>
    HttpResponse.json(refusal, { status: 422, headers: { 'content-type': 'application/problem+json' } }),
  /** A café's network answers everything with a page of its own. */
  'captive portal': async () => HttpResponse.html('<title>Welcome to our wi-fi</title>'),
  /** The server did it, and nobody hears of it. */
  'reply lost': async (pass) => {
    await pass()
    return HttpResponse.error()
  },
} satisfies Record<string, (pass: Pass) => Promise<Response>>
export type Trouble = keyof typeof troubles

/** Whatever a page in a test asks of `/api` goes to the real server, so that nothing is taken which it would refuse (DESIGN §10). */
export const network = (ask: Ask, trouble?: Trouble): HttpHandler =>
  http.all('*/api/*', async ({ request }) => {
    const { pathname, search } = new URL(request.url)
    const { method } = request
    const body = method === 'GET' ? {} : { body: await request.text() }
    const pass: Pass = (more) => {
      const headers = { ...Object.fromEntries(request.headers), 'sec-fetch-site': 'same-origin', ...more }
      return ask(pathname + search, { method, headers, ...body })
    }
    return trouble ? troubles[trouble](pass) : pass()
  })
