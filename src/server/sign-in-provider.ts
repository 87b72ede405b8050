import * as client from 'openid-client'

/** How this service proves to the provider that it is itself. */
export type ClientProof =
  | { method: 'client_secret_basic'; secret: string }
  | { method: 'private_key_jwt'; key: CryptoKey; keyId?: string }

export type SignInSettings = {
  issuer: string
  clientId: string
  proof: ClientProof
  idTokenAlgorithm: string
  /** What a provider asks for besides: `vtr` for GOV.UK One Login and NHS login, `prompt`. */
  extra: Record<string, string>
  /** Only the sample world's provider speaks plain http. */
  allowHttp: boolean
}

export type Begun = { url: string; state: string; nonce: string; verifier: string }
export type SignIn = {
  issuer: string
  /** Where a form may end up: the provider's own addresses, for the content security policy. */
  origins: string[]
  begin: (redirectUri: string) => Promise<Begun>
  /** Checks what came back: state, nonce, issuer, audience, signature, code. Throws where anything is wrong. */
  complete: (address: URL, begun: Omit<Begun, 'url'>) => Promise<{ subject: string; idToken: string }>
  endAddress: (idToken: string, back: string) => Promise<string>
}

/** Sign-in with any OpenID provider: authorization code with PKCE, state and nonce (DESIGN §9). */
export function openIdSignIn(settings: SignInSettings): SignIn {
  const { issuer, clientId, proof } = settings
  const authentication =
    proof.method === 'client_secret_basic'
      ? client.ClientSecretBasic(proof.secret)
      : client.PrivateKeyJwt(
          proof.keyId ? { key: proof.key, kid: proof.keyId } : proof.key,
          // GOV.UK One Login takes the token endpoint as the audience, and only as one string.
          {
            [client.modifyAssertion]: (_, payload) => {
              payload.aud = configured?.serverMetadata().token_endpoint
            },
          },
        )
  let configured: client.Configuration | undefined

  /** Asked for once, at the first sign-in: a provider that is down must not keep the whole service down. */
  async function configuration(): Promise<client.Configuration> {
    configured ??= await client.discovery(
      new URL(issuer),
      clientId,
      { id_token_signed_response_alg: settings.idTokenAlgorithm },
      authentication,
      {
        execute: [client.enableNonRepudiationChecks, ...(settings.allowHttp ? [client.allowInsecureRequests] : [])],
        timeout: 5,
      },
    )
    return configured
  }

  return {
    issuer,
    origins: [new URL(issuer).origin],
    begin: async (redirectUri) => {
      const config = await configuration()
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...settings.extra,
      })
      return { url: url.href, state, nonce, verifier }
    },
    complete: async (address, begun) => {
      const tokens = await client.authorizationCodeGrant(await configuration(), address, {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      })
      return { subject: tokens.claims()?.sub ?? '', idToken: tokens.id_token ?? '' }
    },
    endAddress: async (idToken, back) => {
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return back
      return client.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: back }).href
    },
  }
}
