import { beforeAll, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { offersPage } from '#contract/guides.ts'
import { readsAt } from '#portal/addresses.ts'
import { type PageId, pages } from '#portal/pages.ts'
import { cookies } from '#server/context.ts'
import type { PageInput } from '#server/portal.ts'
import { asked, pathFor, requestOf } from '../addresses.ts'
import { signInAs } from '../scripted-sign-in.ts'
import { startServer } from '../server.ts'

const { signIn, visitor, owner } = await startServer()
const all = Object.entries(pages).map(([id, { path, needs }]) => [id, path, needs] as const)
const ofNeed = (...wanted: string[]) => all.filter(([, , needs]) => wanted.includes(needs))
beforeAll(async () => {
  const arthur = await signIn('arthur')
  await arthur.call('PUT', `/api/people/me/service-requests/${requestOf('arthur')}`, asked)
  await arthur.call('PUT', `/api/people/me/drafts/${asked.journey}`, {
    id: crypto.randomUUID(),
    answers: asked.answers,
  })
})
const locationOf = async (response: Promise<Response>) => (await response).headers.get('location')

test.each(ofNeed('public'))('the page %s is for anyone, and is kept by nobody', async (id) => {
  const path = pathFor(id as PageId)
  for (const who of [visitor(), visitor('rutland'), await signIn('doreen')]) {
    const response = await who.ask(path)
    const council = councils.find(({ hostnames }) => who.origin.includes(hostnames[0] ?? ''))
    const offered = council !== undefined && offersPage(council, id)
    expect(response.status).toBe(offered ? 200 : 404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.json()).toMatchObject({ page: offered ? id : 'not-found', url: path, sample: true })
  }
})

const personal = ofNeed('signed-in', 'read-plan', 'ask')
test.each(personal)('the page %s sends to sign in first, and comes back', async (id) => {
  const address = `${pathFor(id as PageId, 'arthur')}?from=letter&again=1`
  const response = visitor().ask(address)
  expect((await response).status).toBe(302)
  const sent = new URL((await locationOf(response)) ?? '', 'http://x')
  expect([sent.pathname, sent.searchParams.get('return')]).toEqual(['/sign-in', address])
})

test.each(personal)('the page %s is drawn for who is signed in, from what it reads', async (id) => {
  const path = pathFor(id as PageId, 'arthur')
  const reads = readsAt(id as PageId, path)
  const { status, input } = await (await signIn('arthur', 'own')).see(path)
  expect([status, input.page, input.council.id]).toEqual([200, id, 'rutland'])
  expect(input.reads.map(({ name }) => name)).toEqual(reads.map(({ name }) => name))
  expect(input.session).toMatchObject({ device: 'own' })
})

test('a page that is not there is a 404, signed in or not, and says nothing of who asks', async () => {
  for (const who of [visitor(), await signIn('doreen')]) {
    const { status, input } = await who.see('/planned/%E0%A4%A/x')
    expect([status, input.page, input.reads]).toEqual([404, 'not-found', []])
  }
})

test('a file that is not there is a plain 404 and never a page', async () => {
  for (const path of ['/assets/missing.js', '/assets/', '/assets/../package.json']) {
    const response = await visitor().ask(path)
    expect(response.status).toBe(404)
    if (path.includes('missing')) expect(response.headers.get('content-type')).toContain('text/plain')
  }
})

test('a page carries the token that its forms need, and nobody else’s', async () => {
  const [doreen, jordan] = [await signIn('doreen'), await signIn('jordan')]
  const { formToken } = (await doreen.see('/settings')).input
  expect(formToken).toMatch(/^[\w-]{43}$/)
  expect((await jordan.see('/settings')).input.formToken).not.toBe(formToken)
  expect((await visitor().see('/settings')).input.formToken).toBe('')
  expect(JSON.stringify((await doreen.see('/plan')).input)).not.toContain(doreen.jar.get(cookies.session))
})

test('a page is pressed for a browser that understands it', async () => {
  const response = await visitor().ask('/', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('vary')).toContain('accept-encoding')
})

test.each([
  ['cy', 'cy'],
  ['cy-GB,en;q=0.8', 'cy'],
  ['en-GB,cy;q=0.8', 'en'],
  ['pl,en;q=0.5', 'en'],
  [undefined, 'en'],
])('a browser that asks for %s reads %s until its person chooses', async (asked, language) => {
  const who = visitor()
  const headers: Record<string, string> = asked ? { 'accept-language': asked } : {}
  expect((await who.see('/', { headers })).input.language).toBe(language)
  const chosen = await who.ask('/language/easy-read?return=/contacts')
  expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/contacts'])
  expect((await who.see('/', { headers })).input.language).toBe('easy-read')
})

test('a language or a size that nobody offers is not there, and a cookie that names one is not followed', async () => {
  const who = visitor()
  for (const path of ['/language/fr', '/language/EN', '/text-size/huge']) expect((await who.ask(path)).status).toBe(404)
  expect([...who.jar]).toEqual([])
  who.jar.set(cookies.language, 'fr')
  expect((await who.see('/')).input.language).toBe('en')
  await who.ask('/text-size/large')
  expect((await who.see('/')).input.largeText).toBe(true)
  await who.ask('/text-size/ordinary')
  expect((await who.see('/')).input.largeText).toBe(false)
})

const away = [
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  '/.//elsewhere.example',
  '/%09/x',
]
test.each(away)('coming back never leads away: %s', async (to) => {
  const [who, jordan] = [visitor(), await signIn('jordan')]
  const query = new URLSearchParams({ return: to })
  const leads = [
    await locationOf(who.ask(`/language/cy?${query}`)),
    await locationOf(who.ask(`/text-size/large?${query}`)),
    await locationOf(jordan.submit('/device', { device: 'shared', return: to })),
    new URLSearchParams((await locationOf(jordan.submit('/device', { device: 'own', return: to })))?.split('?')[1]).get(
      'return',
    ),
  ]
  for (const led of leads) expect(new URL(led ?? '', who.origin).origin).toBe(who.origin)
})

test('signing in comes back to where one was going, and never leads away', async () => {
  const doreen = await signIn('doreen', 'own')
  expect((await signInAs(doreen, 'doreen', '/week?day=monday')).headers.get('location')).toBe('/week?day=monday')
  for (const to of away) {
    const led = (await signInAs(doreen, 'doreen', to)).headers.get('location') ?? ''
    expect(new URL(led, doreen.origin).origin).toBe(doreen.origin)
  }
})

test('a guide is there only where the council’s own document says what it tells', async () => {
  const statuses = async (path: string) =>
    Promise.all([visitor(), visitor('rutland')].map(async (who) => (await who.ask(path)).status))
  expect(await statuses('/guides/plan')).toEqual([200, 200])
  expect(await statuses('/guides/carer')).toEqual([200, 404])
  expect(await statuses('/guides/young-carers')).toEqual([200, 404])
  expect(await statuses('/guides/not-eligible')).toEqual([404, 200])
  expect(await statuses('/guides/nothing')).toEqual([404, 404])
})

test.each(['redcar-cleveland', 'rutland'])(
  'whoever looks for help against abuse at %s gives nothing, gets nothing to keep, and is not written down',
  async (council) => {
    for (const who of [visitor(council), await signIn(council === 'rutland' ? 'arthur' : 'doreen')]) {
      const before = new Map(who.jar)
      const rows = async () => (await owner.selectFrom('audit').selectAll().execute()).length
      const written = await rows()
      const response = await who.ask('/safeguarding')
      expect(response.status).toBe(200)
      expect(response.headers.getSetCookie()).toEqual([])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(((await response.json()) as PageInput).reads).toEqual([])
      expect([...who.jar]).toEqual([...before])
      expect(await rows()).toBe(written)
    }
  },
)
