import { expect, test } from 'vitest'
import { samplePeople } from '#mocks/people/index.ts'
import { createApp } from '#server/app.ts'
import { cookies } from '#server/context.ts'
import { hostOf, startServer } from '../server.ts'
import { choose, startProvider } from '../sign-in-provider.ts'
import { openVisitor, type Visitor } from '../visitor.ts'

const provider = await startProvider()
const { issuer } = provider
const server = await startServer({ signIn: provider.signIn('client_secret_basic') })
await server.owner.updateTable('account').set({ issuer }).execute()

const session = async (visitor: Visitor) => (await visitor.ask('/api/session')).status

test.each(samplePeople.map(({ id, council }) => [id, council] as const))(
  'signs in %s at the address of %s, by code, state, nonce and PKCE',
  async (person, council) => {
    const visitor = server.visitor(council)
    const asked = new URL((await visitor.ask('/sign-in/start')).headers.get('location') ?? '')
    expect(asked.origin).toBe(issuer)
    const { scope, state, nonce, ...rest } = Object.fromEntries(asked.searchParams)
    expect(rest).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', prompt: 'login' })
    expect([scope, state?.length, nonce?.length, rest.code_challenge?.length]).toEqual(['openid', 43, 43, 43])
    expect(rest.redirect_uri).toBe(`${visitor.origin}/sign-in/callback`)
    const done = await visitor.ask(await choose(visitor, person))
    expect(done.headers.get('location')).toBe('/device?return=%2Fplan')
    expect(await session(visitor)).toBe(200)
  },
)

test('proves itself by a key of its own, as GOV.UK One Login asks', async () => {
  const app = await createApp({ ...server.ports, signIn: provider.signIn('private_key_jwt') })
  const visitor = openVisitor(app, hostOf('rutland'))
  await visitor.ask(await choose(visitor, 'arthur'))
  expect(await (await visitor.ask('/api/people/me/plan')).json()).toMatchObject({ person: { name: 'Arthur Wren' } })
})

test('the cookies of a session cannot be read by scripts, sent from elsewhere or set by a neighbour', async () => {
  const visitor = server.visitor()
  const lines = (await visitor.ask(await choose(visitor, 'doreen'))).headers.getSetCookie()
  for (const name of [cookies.session, cookies.device]) {
    const line = lines.find((text) => text.startsWith(name)) ?? ''
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(`; ${attribute}`)
    expect(line).not.toContain('Domain')
  }
  expect(lines.find((text) => text.startsWith(cookies.session))).not.toMatch(/Max-Age|Expires/)
})

test('a provider that does not answer is told plainly, and the service goes on', async () => {
  const away = { ...provider.signIn('client_secret_basic'), begin: () => Promise.reject(new TypeError('fetch failed')) }
  const visitor = openVisitor(await createApp({ ...server.ports, signIn: away }), hostOf('rutland'))
  const { status, input } = await visitor.see('/sign-in/start')
  expect([status, input.page]).toEqual([503, 'unavailable'])
  expect((await visitor.ask('/')).status).toBe(200)
})
