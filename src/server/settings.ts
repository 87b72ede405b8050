import { isIP } from 'node:net'
import { findCouncil } from '#contract/councils/index.ts'
import { Language } from '#contract/language.ts'
import type { NotifySettings } from './govuk-notify.ts'
import { readNotify, readWebhooks } from './telling-settings.ts'
import type { Hook } from './webhooks.ts'

type Environment = Record<string, string | undefined>

export type Settings = {
  port: number
  databaseUrl: string
  /** Host name → council. */
  hosts: Record<string, string>
  proxies: string[]
  /** Languages that a council offers though nobody has reviewed them, by council. */
  unreviewed: Record<string, Language[]>
  notify: NotifySettings | undefined
  /** By council. */
  webhooks: Record<string, Hook>
  openId: {
    issuer: string
    clientId: string
    secret: string | undefined
    privateKeyFile: string | undefined
    keyId: string | undefined
    /** How the private key signs, as RS256. */
    algorithm: string
    idTokenAlgorithm: string
    extra: Record<string, string>
  }
}

/** An address, or a range of them as `10.0.0.0/8`. */
function isRange(range: string): boolean {
  const [address = '', bits = '0', ...rest] = range.split('/')
  const family = isIP(address)
  return family > 0 && rest.length === 0 && /^\d+$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const isUrl = (text: string, scheme: string) => URL.parse(text)?.protocol === scheme

/** Every setting of production, and what is wrong with each: all at once, so that nobody has to find them one by one. */
export function readSettings(env: Environment): { settings: Settings; faults: string[] } {
  const faults: string[] = []
  const given = (name: string, why: string): string => {
    if (!env[name]) faults.push(`${name} is missing: ${why}`)
    return env[name] ?? ''
  }
  const databaseUrl = given('DATABASE_URL', 'the PostgreSQL database, for a role that owns no table')
  if (databaseUrl && !/^postgres(ql)?:/.test(databaseUrl)) faults.push('DATABASE_URL is not a postgres:// address')

  const hosts: Record<string, string> = {}
  const allowed = given('ALLOWED_HOSTS', 'the host names and whose they are, as care.example.gov.uk=rutland,…')
  if (allowed && listed(allowed).length === 0) faults.push('ALLOWED_HOSTS names nobody')
  for (const pair of listed(allowed)) {
    const [host = '', council = ''] = pair.split('=')
    if (!findCouncil(council)) faults.push(`ALLOWED_HOSTS names a council we do not know: ${pair}`)
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(host)) faults.push(`ALLOWED_HOSTS has a name that is no host: ${pair}`)
    if (/(^|\.)localhost$/.test(host)) faults.push(`ALLOWED_HOSTS has a name for testing only: ${host}`)
    hosts[host.toLowerCase()] = council
  }

  const unreviewed: Settings['unreviewed'] = {}
  for (const pair of listed(env.UNREVIEWED_LANGUAGES ?? '')) {
    const [council = '', language] = pair.split('=')
    const known = Language.safeParse(language)
    if (!findCouncil(council)) faults.push(`UNREVIEWED_LANGUAGES names a council we do not know: ${pair}`)
    if (!known.success) faults.push(`UNREVIEWED_LANGUAGES names a language we do not know: ${pair}`)
    else unreviewed[council] = [...(unreviewed[council] ?? []), known.data]
  }

  const named = given('TRUSTED_PROXY', 'the addresses of the proxy before this server, as 10.0.0.0/8, or none')
  const proxies = named === 'none' ? [] : listed(named)
  for (const range of proxies)
    if (!isRange(range)) faults.push(`TRUSTED_PROXY has what is no address and no range: ${range}`)
  const issuer = given('OIDC_ISSUER', 'the address of the OpenID provider')
  if (issuer && !isUrl(issuer, 'https:')) faults.push('OIDC_ISSUER is weak: it must begin with https://')
  const clientId = given('OIDC_CLIENT_ID', 'who this service is to the provider')
  const { OIDC_CLIENT_SECRET: secret, OIDC_PRIVATE_KEY_FILE: privateKeyFile } = env
  if (!secret && !privateKeyFile) faults.push('OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY_FILE is missing: one is needed')
  if (secret && secret.length < 32) faults.push('OIDC_CLIENT_SECRET is weak: it must have 32 characters or more')
  const port = Number(env.PORT ?? 8080)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) faults.push('PORT is not a port')

  const settings: Settings = {
    port,
    databaseUrl,
    hosts,
    proxies,
    unreviewed,
    notify: readNotify(env, faults),
    webhooks: readWebhooks(env, faults),
    openId: {
      issuer,
      clientId,
      secret,
      privateKeyFile,
      keyId: env.OIDC_KEY_ID,
      algorithm: env.OIDC_CLIENT_ALG ?? 'RS256',
      idTokenAlgorithm: env.OIDC_ID_TOKEN_ALG ?? 'ES256',
      extra: Object.fromEntries(new URLSearchParams(env.OIDC_EXTRA ?? 'prompt=login')),
    },
  }
  return { settings, faults }
}
