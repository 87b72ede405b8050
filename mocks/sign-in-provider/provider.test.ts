import * as client from 'openid-client'
import { expect, test } from 'vitest'
import { back, begin, configure, home, listen, proofs, provider, signIn } from './asking-service.ts'
import { openBrowser } from './scripted-browser.ts'

listen()

test.each([
  ['secret', proofs.secret],
  ['key', proofs.key],
  ['key', proofs.keyForTokenEndpoint],
])('signs in with the client’s %s', async (clientId, proof) => {
  const config = await configure(clientId, proof)
  const { address, checks } = await signIn(openBrowser(), config, 'arthur')
  expect(address.href).toContain(back.rutland)
  const tokens = await client.authorizationCodeGrant(config, address, { ...checks, idTokenExpected: true })
  expect(tokens.claims()).toMatchObject({ sub: 'arthur', iss: provider.issuer, aud: clientId })
})

test('refuses a client that is not itself', async () => {
  const config = await configure('secret', client.ClientSecretBasic('guessed'))
  const { address, checks } = await signIn(openBrowser(), config, 'arthur')
  await expect(client.authorizationCodeGrant(config, address, checks)).rejects.toMatchObject({
    code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
    status: 401,
  })
})

test('refuses a wrong state, nonce and verifier', async () => {
  const config = await configure('secret', proofs.secret)
  for (const wrong of [{ expectedState: 'x' }, { expectedNonce: 'x' }, { pkceCodeVerifier: 'x'.repeat(43) }]) {
    const { address, checks } = await signIn(openBrowser(), config, 'arthur')
    await expect(client.authorizationCodeGrant(config, address, { ...checks, ...wrong })).rejects.toThrow()
  }
})

test('takes a code once only', async () => {
  const config = await configure('secret', proofs.secret)
  const { address, checks } = await signIn(openBrowser(), config, 'arthur')
  await client.authorizationCodeGrant(config, address, checks)
  const again = client.authorizationCodeGrant(config, address, checks)
  await expect(again).rejects.toMatchObject({ error: 'invalid_grant' })
})

test('refuses a sign-in without PKCE, and one that leads to an address nobody registered', async () => {
  const config = await configure('secret', proofs.secret)
  const { url } = await begin(config)
  const without = new URL(url)
  for (const name of ['code_challenge', 'code_challenge_method']) without.searchParams.delete(name)
  expect((await openBrowser().visit(without.href)).address.searchParams.get('error')).toBe('invalid_request')
  const { url: away } = await begin(config, { redirect_uri: 'http://elsewhere.localhost/' })
  const { response } = await openBrowser().visit(away)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('<h1>This sign-in did not work</h1>')
})

test('asks again at each sign-in, and takes another person in the same browser', async () => {
  const config = await configure('secret', proofs.secret)
  const browser = openBrowser()
  await signIn(browser, config, 'arthur')
  const { address, checks } = await signIn(browser, config, 'priya')
  expect((await client.authorizationCodeGrant(config, address, checks)).claims()?.sub).toBe('priya')
  const silent = await browser.visit((await begin(config, { prompt: 'none' })).url)
  expect(silent.address.searchParams.get('error')).toBe('login_required')
})

test('signs out without a question, ends its session and goes back', async () => {
  const config = await configure('secret', proofs.secret)
  const browser = openBrowser()
  const { address, checks } = await signIn(browser, config, 'arthur')
  const tokens = await client.authorizationCodeGrant(config, address, checks)
  expect(await client.fetchUserInfo(config, tokens.access_token, 'arthur')).toEqual({ sub: 'arthur' })
  expect(browser.cookieNames()).toContain('sample-sign-in-session')

  const end = { id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: home, state: 'bye' }
  for (const _ of ['signed in', 'signed out already']) {
    const ended = await browser.visit(client.buildEndSessionUrl(config, end).href)
    expect(ended.address.href).toBe(`${home}?state=bye`)
    expect(browser.cookieNames()).not.toContain('sample-sign-in-session')
  }
  await expect(client.fetchUserInfo(config, tokens.access_token, 'arthur')).rejects.toThrow()
})

test('asks with one plain button where nothing says who signs out', async () => {
  const config = await configure('secret', proofs.secret)
  const browser = openBrowser()
  await signIn(browser, config, 'arthur')
  const { response } = await browser.visit(`${provider.issuer}/session/end`)
  const html = await response.text()
  expect(html).not.toContain('<script')
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const done = await browser.visit(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
  expect(await done.response.text()).toContain('You are signed out')
  expect(browser.cookieNames()).not.toContain('sample-sign-in-session')
})
