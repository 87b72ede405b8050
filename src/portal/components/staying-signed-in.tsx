import { type SyntheticEvent, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useSignals } from '../signals.ts'
import { staySignedIn } from '../stay.ts'
import { useTranslation } from '../translation.ts'

/** Asks in time before a session ends, so that nobody loses what they were doing (WCAG 2.2.1). */
export function StayingSignedIn() {
  const { t } = useTranslation('common')
  const { ending } = useSignals()
  const { pathname, search } = useLocation()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (ending === 'no') box.current?.close()
    else if (!box.current?.open) box.current?.showModal()
  }, [ending])
  /** Whoever puts it away with Escape is there. It closes once that has reached the server; at the very end it just closes. */
  function putAway(event: SyntheticEvent) {
    if (ending === 'at-last') return
    event.preventDefault()
    staySignedIn()
  }
  return (
    <dialog className="card" ref={box} aria-labelledby="staying" onCancel={putAway}>
      <h2 id="staying">{t('staying.title')}</h2>
      <p>{t(ending === 'at-last' ? 'staying.atLast' : 'staying.words')}</p>
      <div className="buttons">
        {ending === 'at-last' ? (
          <a className="govuk-button" href={`/sign-in/start?${new URLSearchParams({ return: pathname + search })}`}>
            {t('staying.signIn')}
          </a>
        ) : (
          <button className="govuk-button" type="button" onClick={() => staySignedIn()}>
            {t('staying.stay')}
          </button>
        )}
      </div>
    </dialog>
  )
}
