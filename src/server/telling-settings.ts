import { findCouncil } from '#contract/councils/index.ts'
import type { NotifySettings } from './govuk-notify.ts'
import type { Hook } from './webhooks.ts'

type Environment = Record<string, string | undefined>

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const isLocal = (url: URL) => ['localhost', '127.0.0.1'].includes(url.hostname)

/** How people are told that there is something new: all three settings, or none. */
export function readNotify(env: Environment, faults: string[]): NotifySettings | undefined {
  const { NOTIFY_API_KEY: apiKey, NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_TEXT_TEMPLATE: textTemplate } = env
  if (!apiKey && !emailTemplate && !textTemplate) return undefined
  if (!new RegExp(`${uuid}-${uuid}$`).test(apiKey ?? ''))
    faults.push('NOTIFY_API_KEY is not a key of GOV.UK Notify: it ends with two ids')
  if (!new RegExp(`^${uuid}$`).test(emailTemplate ?? ''))
    faults.push('NOTIFY_EMAIL_TEMPLATE is not the id of a template')
  if (!new RegExp(`^${uuid}$`).test(textTemplate ?? '')) faults.push('NOTIFY_TEXT_TEMPLATE is not the id of a template')
  return { apiKey: apiKey ?? '', emailTemplate: emailTemplate ?? '', textTemplate: textTemplate ?? '' }
}

/** `council=value,…` as a record; the value may have an equals sign in it. */
const pairsOf = (text = ''): [string, string][] =>
  text
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])

/** Where each council’s system listens, and by which secret it knows that it is us. */
export function readWebhooks(env: Environment, faults: string[]): Record<string, Hook> {
  const secrets = new Map(pairsOf(env.WEBHOOK_SECRETS))
  const hooks: Record<string, Hook> = {}
  for (const [council, address] of pairsOf(env.WEBHOOKS)) {
    const url = URL.parse(address)
    const secret = secrets.get(council) ?? ''
    if (!findCouncil(council)) faults.push(`WEBHOOKS names a council we do not know: ${council}`)
    else if (!url || (url.protocol !== 'https:' && !isLocal(url)))
      faults.push(`WEBHOOKS is weak for ${council}: its address must begin with https://`)
    else if (!/^whsec_[\w+/=-]{32,}$/.test(secret))
      faults.push(`WEBHOOK_SECRETS has none for ${council}: whsec_ and 24 random bytes or more, in base64`)
    hooks[council] = { url: address, secret }
  }
  return hooks
}
