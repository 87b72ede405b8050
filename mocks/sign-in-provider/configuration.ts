import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Context } from 'oidc-provider'
import type { SamplePerson } from '../people/sample-person.ts'
import { choosePath } from './choose-person.ts'
import { createMemory } from './memory.ts'
import { askToSignOut, signedOut } from './sign-out.ts'

export type Keys = { keys: object[] }
/** A service that people sign in to, and how it proves to be itself. */
export type SignInClient = {
  clientId: string
  redirectUris: string[]
  postLogoutRedirectUris: string[]
  auth: { method: 'client_secret_basic'; secret: string } | { method: 'private_key_jwt'; jwks: Keys }
}

export const sessionCookie = 'sample-sign-in-session'

const clientOf = ({ clientId, redirectUris, postLogoutRedirectUris, auth }: SignInClient) => ({
  client_id: clientId,
  redirect_uris: redirectUris,
  post_logout_redirect_uris: postLogoutRedirectUris,
  token_endpoint_auth_method: auth.method,
  ...(auth.method === 'private_key_jwt' ? { jwks: auth.jwks } : { client_secret: auth.secret }),
  id_token_signed_response_alg: 'ES256',
})

/** Keys to sign id tokens with. A new one has a new id, so that a service fetches it again. */
export function freshKeys(): Keys {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  return { keys: [{ ...jwk, alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') }] }
}

/** Nothing is asked of a sample person but who they are: the consent is given for them. */
async function grantSilently({ oidc }: Context) {
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

/** The provider's settings. Every default that prints a warning is answered here. */
export const configurationFor = (
  clients: SignInClient[],
  people: SamplePerson[],
  jwks: Keys,
  errorPage: (reason: string) => string,
) => ({
  adapter: createMemory(),
  jwks,
  clients: clients.map(clientOf),
  findAccount: (_: Context, id: string) =>
    people.some((person) => person.id === id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
  loadExistingGrant: grantSilently,
  interactions: { url: (_: Context, { uid }: { uid: string }) => choosePath + uid },
  clientBasedCORS: () => false,
  cookies: {
    keys: [randomBytes(32).toString('base64url')],
    names: { session: sessionCookie, interaction: 'sample-sign-in-choose', resume: 'sample-sign-in-resume' },
  },
  enabledJWA: {
    clientAuthSigningAlgValues: ['ES256', 'RS256', 'PS256', 'RS512'],
    idTokenSigningAlgValues: ['ES256'],
  },
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: signedOut },
  },
  pkce: { required: () => true },
  renderError: (ctx: Context, { error, error_description }: Record<string, string>) => {
    ctx.type = 'html'
    ctx.body = errorPage(`${error_description ?? ''} (${error})`)
  },
  scopes: ['openid'],
  ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 28800, IdToken: 3600, Interaction: 3600, Session: 28800 },
})
