import type { SignIn } from '#server/sign-in-provider.ts'
import { randomToken } from '#server/tokens.ts'
import { issuer } from './seeded.ts'
import type { Visitor } from './visitor.ts'

/** A provider that believes whatever it is told, for tests in which a real one adds nothing. */
export const scriptedSignIn: SignIn = {
  issuer,
  origins: [issuer],
  begin: async () => {
    const [state, nonce, verifier] = [randomToken(), randomToken(), randomToken()]
    return { url: `${issuer}/auth?state=${state}`, state, nonce, verifier }
  },
  complete: async (address) => {
    const subject = address.searchParams.get('code') ?? ''
    return { subject, idToken: `id-token-of-${subject}` }
  },
  endAddress: async (idToken, back) => `${issuer}/end?${new URLSearchParams({ id_token_hint: idToken, back })}`,
}

/** Signs a visitor in as a person of the sample world; answers where they are sent. */
export async function signInAs(visitor: Visitor, person: string, onwards = '/home'): Promise<Response> {
  const begun = await visitor.ask(`/sign-in/start?${new URLSearchParams({ return: onwards })}`)
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
  return visitor.ask(`/sign-in/callback?${new URLSearchParams({ code: person, state })}`)
}
