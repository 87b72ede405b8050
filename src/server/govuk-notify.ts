import { NotifyClient } from 'notifications-node-client'
import type { Notify } from './send-notices.ts'

export type NotifySettings = {
  apiKey: string
  /** Templates with the places `((subject))` and `((words))`, or `((words))` alone for a text message. */
  emailTemplate: string
  textTemplate: string
  /** Only tests name another than GOV.UK’s own. */
  address?: string
}

/** No server may keep us waiting for longer, in milliseconds. */
const patience = 15_000

const late = (): Promise<never> =>
  new Promise((_, refuse) => setTimeout(() => refuse(new Error('no answer in time')), patience).unref())

/** The status of an answer that was a no. Nothing else of such an error may be said: it carries the whole message. */
const statusOf = (error: unknown): number | undefined => (error as { response?: { status?: number } }).response?.status

/** Hands messages to GOV.UK Notify. Our id goes along as its reference, so that one message can be found on both sides. */
export function govukNotify({ apiKey, emailTemplate, textTemplate, address }: NotifySettings): Notify {
  const client = address ? new NotifyClient(address, apiKey) : new NotifyClient(apiKey)
  return async ({ id, way, address: to, subject, words }) => {
    const options = { personalisation: way === 'email' ? { subject, words } : { words }, reference: id }
    try {
      await Promise.race([
        way === 'email' ? client.sendEmail(emailTemplate, to, options) : client.sendSms(textTemplate, to, options),
        late(),
      ])
      return 'sent'
    } catch (error) {
      const status = statusOf(error)
      // 400 is about this message. 403 is about our key, and is worth trying once it has been put right.
      if (status === 400) return 'refused'
      throw Object.assign(new Error(`GOV.UK Notify: ${status ?? 'no answer'}`), { name: `Notify${status ?? ''}` })
    }
  }
}
