import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import * as client from 'openid-client'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { samplePeople } from '../people/index.ts'
import type { SignInClient } from './configuration.ts'
import { createSignInProvider, type SignInProvider } from './provider.ts'
import type { openBrowser } from './scripted-browser.ts'

/** A service that asks the provider who someone is: the other half of a sign-in, for tests. */
export const back = {
  rutland: 'http://rutland.localhost:8080/sign-in/callback',
  nobody: 'http://nobody.localhost:8080/back',
}
export const home = 'http://rutland.localhost:8080/'

const addresses = { redirectUris: Object.values(back), postLogoutRedirectUris: [home] }
const keys = await generateKeyPair('ES256', { extractable: true })
const publicKey = { ...(await exportJWK(keys.publicKey)), alg: 'ES256', kid: 'one' }
const clients: SignInClient[] = [
  { clientId: 'secret', ...addresses, auth: { method: 'client_secret_basic', secret: 'for the sample world only' } },
  { clientId: 'key', ...addresses, auth: { method: 'private_key_jwt', jwks: { keys: [publicKey] } } },
]

export const proofs = {
  secret: client.ClientSecretBasic('for the sample world only'),
  key: client.PrivateKeyJwt({ key: keys.privateKey, kid: 'one' }),
  /** As GOV.UK One Login wants it: the token endpoint as the audience. */
  keyForTokenEndpoint: client.PrivateKeyJwt(keys.privateKey, {
    [client.modifyAssertion]: (_, payload) => Object.assign(payload, { aud: `${provider.issuer}/token` }),
  }),
}

export let provider: SignInProvider

/** Listens on a free port for one test file, and holds every test to printing nothing. */
export function listen() {
  const server = createServer((req, res) => provider.handler(req, res))
  const printed = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info'), vi.spyOn(console, 'error')]

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    provider = createSignInProvider({ issuer: `http://127.0.0.1:${port}`, clients, people: samplePeople })
    for (const print of printed) expect(print).not.toHaveBeenCalled()
  })
  beforeEach(() => {
    for (const print of printed) print.mockClear()
  })
  afterEach(() => {
    for (const print of printed) expect(print).not.toHaveBeenCalled()
  })
  afterAll(() => void server.close())
}

export const configure = (clientId: string, proof: client.ClientAuth): Promise<client.Configuration> =>
  client.discovery(new URL(provider.issuer), clientId, { id_token_signed_response_alg: 'ES256' }, proof, {
    execute: [client.allowInsecureRequests],
  })

export async function begin(config: client.Configuration, extra: Record<string, string> = {}) {
  const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: back.rutland,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...extra,
  })
  return { url: url.href, checks: { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier } }
}

export async function signIn(browser: ReturnType<typeof openBrowser>, config: client.Configuration, person: string) {
  const { url, checks } = await begin(config)
  const list = await browser.visit(url)
  const done = await browser.visit(list.address.href, { person })
  return { address: done.address, checks }
}
