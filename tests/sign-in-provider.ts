import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import { afterAll } from 'vitest'
import { samplePeople } from '#mocks/people/index.ts'
import { portalOrigins } from '#mocks/sample-world.ts'
import type { SignInClient } from '#mocks/sign-in-provider/configuration.ts'
import { createSignInProvider, type SignInProvider } from '#mocks/sign-in-provider/provider.ts'
import { openBrowser } from '#mocks/sign-in-provider/scripted-browser.ts'
import { type ClientProof, openIdSignIn, type SignIn } from '#server/sign-in-provider.ts'
import type { Visitor } from './visitor.ts'

type Method = ClientProof['method']
/** Changes an id token on its way from the provider, which is what a test is about. */
type Tamper = (idToken: string) => string

const secret = 'a secret for these tests, 32 long'
const pair = await generateKeyPair('RS256', { extractable: true })
const publicKey = { ...(await exportJWK(pair.publicKey)), alg: 'RS256' }
const addresses = {
  redirectUris: portalOrigins(8080).map((origin) => `${origin}/sign-in/callback`),
  postLogoutRedirectUris: portalOrigins(8080).map((origin) => `${origin}/signed-out`),
}
const clients: SignInClient[] = [
  { clientId: 'client_secret_basic', ...addresses, auth: { method: 'client_secret_basic', secret } },
  { clientId: 'private_key_jwt', ...addresses, auth: { method: 'private_key_jwt', jwks: { keys: [publicKey] } } },
]
const proofs: Record<Method, ClientProof> = {
  client_secret_basic: { method: 'client_secret_basic', secret },
  private_key_jwt: { method: 'private_key_jwt', key: pair.privateKey },
}

function interfere(res: ServerResponse, tamper: Tamper): void {
  const end = res.end.bind(res) as (body: string) => ServerResponse
  const changing = (body: unknown) => {
    const reply = JSON.parse(String(body))
    const changed = JSON.stringify({ ...reply, id_token: tamper(reply.id_token) })
    res.setHeader('content-length', Buffer.byteLength(changed))
    return end(changed)
  }
  res.end = changing as typeof res.end
}

/** A real OpenID provider on a free port for one test file, and this service as a client of it. */
export async function startProvider() {
  const now: { provider?: SignInProvider; tamper?: Tamper | undefined } = {}
  const listening = createServer((req, res) => {
    if (now.tamper && req.url === '/token') interfere(res, now.tamper)
    now.provider?.handler(req, res)
  })
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
  now.provider = createSignInProvider({ issuer, clients, people: samplePeople })
  afterAll(() => {
    listening.close()
    listening.closeAllConnections()
  })
  const signIn = (method: Method): SignIn =>
    openIdSignIn({
      issuer,
      clientId: method,
      proof: proofs[method],
      idTokenAlgorithm: 'ES256',
      extra: { prompt: 'login' },
      allowHttp: true,
    })
  return { issuer, signIn, now }
}

/** Goes to the provider and chooses a person; answers the address it sends the browser back to. */
export async function choose(visitor: Visitor, person: string): Promise<string> {
  const begun = await visitor.ask('/sign-in/start?return=/plan')
  const browser = openBrowser()
  const list = await browser.visit(begun.headers.get('location') ?? '')
  const { address } = await browser.visit(list.address.href, { person })
  if (address.origin !== visitor.origin) throw new Error(`the provider sent the browser to ${address.origin}`)
  return address.pathname + address.search
}
