import { useState } from 'react'
import { useTranslation } from '../../translation.ts'

/** Tries at once what would be tried by itself later. */
export function SendNow() {
  const { t } = useTranslation('requests')
  const [sending, setSending] = useState(false)
  async function send() {
    if (sending) return
    setSending(true)
    try {
      await (await import('../../device-asking.ts')).outbox.drain()
    } finally {
      setSending(false)
    }
  }
  return (
    <button className="link act" type="button" onClick={send}>
      {t(sending ? 'device.state.sending' : 'device.sendNow')}
    </button>
  )
}
