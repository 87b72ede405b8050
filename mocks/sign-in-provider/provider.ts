import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Context, Provider } from 'oidc-provider'
import type { SamplePerson } from '../people/sample-person.ts'
import { choosePath, choosePerson } from './choose-person.ts'
import { configurationFor, freshKeys, type Keys, type SignInClient, sessionCookie } from './configuration.ts'
import { escaped, headersFor, page } from './page.ts'
import { signOut } from './sign-out.ts'

export type SignInProviderOptions = {
  issuer: string
  clients: SignInClient[]
  people: SamplePerson[]
  /** Private keys that sign id tokens (ES256). Without them new ones are made at each start. */
  jwks?: Keys
}
export type SignInProvider = { issuer: string; handler: (req: IncomingMessage, res: ServerResponse) => void }

/** Who signed in last must not be signed in again in silence, so each sign-in begins as if nobody had. */
async function askAgain(ctx: Context, next: () => Promise<void>) {
  const { headers } = ctx.req
  if (/^\/auth(\/|$)/.test(ctx.path))
    headers.cookie = (headers.cookie ?? '')
      .split('; ')
      .filter((cookie) => !cookie.startsWith(sessionCookie))
      .join('; ')
  await next()
}

/** A real OpenID provider for the sample world, in which a person is chosen from a list. The caller listens. */
export function createSignInProvider(options: SignInProviderOptions): SignInProvider {
  const { issuer, clients, people, jwks = freshKeys() } = options
  const addresses = clients.flatMap((client) => [...client.redirectUris, ...client.postLogoutRedirectUris])
  const services = [...new Set(addresses.map((address) => new URL(address).origin))]
  const headers = headersFor(services)
  const errorPage = (reason: string) => {
    const links = services.map((service) => `<li><a href="${service}/">${new URL(service).host}</a></li>`)
    return page('en', 'This sign-in did not work', `<p>${escaped(reason)}</p><ul>${links.join('')}</ul>`)
  }

  const provider = new Provider(issuer, configurationFor(clients, people, jwks, errorPage))
  provider.use(askAgain).use(signOut)
  const answer = provider.callback()

  return {
    issuer,
    handler: (req, res) => {
      for (const [name, value] of headers) res.setHeader(name, value)
      const chooses = req.url?.startsWith(choosePath)
      const done = chooses ? choosePerson(provider, people, errorPage, req, res) : answer(req, res)
      done.catch(() => res.destroy())
    },
  }
}
