import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { createApp } from '#server/app.ts'
import { issuer } from '../seeded.ts'
import { plainPortal, startServer } from '../server.ts'
import { openVisitor, type Visitor } from '../visitor.ts'

const { app, ports, signIn, visitor, lines } = await startServer()
const csp = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'sha256-${createHash('sha256').update('body{margin:0}').digest('base64')}'`,
  `img-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self' ${issuer}`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  'trusted-types app-sw',
  'report-uri /csp-reports',
].join('; ')
/** Exactly these: a header that goes missing is seen here, and so is one that comes. */
const onEverything = {
  'content-security-policy': csp,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
}
/** Files that a page fetches; the service worker is none of them, because its own rules are those it is sent with. */
const fileRules = { 'content-security-policy': `default-src 'none'; frame-ancestors 'none'` }
const ofItsOwn = [
  'content-type',
  'cache-control',
  'vary',
  'location',
  'set-cookie',
  'retry-after',
  'content-length',
  'link',
]

const broken: typeof plainPortal = { ...plainPortal, render: () => Promise.reject(new Error('drawing failed')) }
let doreen: Visitor
let nowhere: Visitor
let undrawn: Visitor
beforeAll(async () => {
  doreen = await signIn('doreen', 'own')
  nowhere = openVisitor(app, 'nowhere.example')
  undrawn = openVisitor(await createApp({ ...ports, portal: broken }), councils[0].hostnames[0] ?? '')
})

const answers: [string, () => Promise<Response>, number, string?, object?][] = [
  ['a page', () => visitor().ask('/'), 200],
  ['a page about somebody', () => doreen.ask('/plan'), 200],
  ['a page that is not there', () => visitor().ask('/nowhere'), 404],
  ['a redirect to sign in', () => visitor().ask('/plan'), 302],
  ['a redirect to the provider', () => visitor().ask('/sign-in/start'), 302],
  ['a change of language', () => visitor().ask('/language/cy'), 303],
  ['the API', () => doreen.ask('/api/people/me/plan'), 200],
  ['a problem of the API', () => visitor().ask('/api/people/me/plan'), 401],
  ['a door that is not there', () => visitor().ask('/api/nowhere'), 404],
  ['the description of the API', () => visitor().ask('/api/openapi.json'), 200],
  ['a form that is not ours', () => visitor().ask('/sign-out', { method: 'POST' }), 403],
  ['a file of the build', () => visitor().ask('/assets/app-1.js'), 200, 'no-cache', fileRules],
  ['a file that is not there', () => visitor().ask('/assets/missing.js'), 404, 'no-store', fileRules],
  ['the service worker', () => visitor().ask('/sw.js'), 200, 'no-cache'],
  ['the picture of life', () => visitor().ask('/healthz'), 200],
  ['the picture of readiness', () => visitor().ask('/readyz'), 200],
  ['a name that is nobody’s', () => nowhere.ask('/'), 421],
  ['a mistake of ours', () => undrawn.ask('/'), 500],
  ['a report of a browser', () => visitor().ask('/csp-reports', { method: 'POST', body: '{}' }), 204],
  ['a method nobody uses here', () => visitor().ask('/plan', { method: 'OPTIONS' }), 404],
]

test.each(answers)(
  '%s carries every header, and none besides',
  async (_, ask, status, kept = 'no-store', rules = {}) => {
    const response = await ask()
    expect(response.status).toBe(status)
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({ ...onEverything, ...rules })
    expect(Object.keys(headers).filter((name) => !(name in onEverything) && !ofItsOwn.includes(name))).toEqual([])
    expect(headers['cache-control']).toBe(kept)
  },
)

test('a page names its scripts before its first line, and nothing else does', async () => {
  const [page, data] = [await doreen.ask('/plan'), await doreen.ask('/api/people/me/plan')]
  const link = '</assets/app-1.js>; rel=modulepreload, </assets/app-2.js>; rel=modulepreload'
  expect([page.headers.get('link'), data.headers.get('link')]).toEqual([link, null])
})

test('the rule against a page’s own scripts names no exception', () => {
  expect(csp).not.toMatch(/unsafe|\*|nonce|data:|blob:/)
})

test('a mistake of ours gives no message, and is written down without one', async () => {
  const before = lines.length
  expect(await (await undrawn.ask('/')).text()).toBe('Something went wrong at our end')
  expect(JSON.stringify(lines.slice(before))).not.toContain('drawing failed')
  expect(lines.slice(before)).toContainEqual(expect.objectContaining({ level: 'error', event: 'broken' }))
})
