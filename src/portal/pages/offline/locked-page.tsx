import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { PinField, ShowPin, typedPin } from '../../components/pin-field.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import type { Opened } from '../../device-copy.ts'
import { findPageId, pages } from '../../pages.ts'
import { useStandIn } from '../../stand-in.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Where to go once the copy is open: the page that was asked for, if it can be read without signal. */
function wanted(): string {
  const { pathname, search } = window.location
  const id = findPageId(pathname)
  return id && pages[id].needs === 'read-plan' ? pathname + search : '/home'
}

/** The lock on a person's own phone. It comes from the service worker whole, so that it is there before any script. */
export default function LockedPage() {
  const { t } = useTranslation('offline')
  useStandIn()
  const write = useWrite()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [from, setFrom] = useState<string>()
  const [opening, setOpening] = useState(false)
  const [answer, setAnswer] = useState<Opened | { state: 'empty' }>()
  const [shown, setShown] = useState(false)

  useEffect(() => {
    import('../../device-copy.ts')
      .then(({ findLock }) => findLock())
      .then((lock) => {
        setFrom(lock?.savedAt)
        if (lock?.tooOld) setAnswer({ state: 'too-old', savedAt: lock.savedAt })
      })
      .catch(() => {})
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const pin = typedPin(event.currentTarget, 'pin')
    if (!pin) return setAnswer({ state: 'empty' })
    if (opening) return
    setOpening(true)
    const { openCopy } = await import('../../device-copy.ts')
    const opened = await openCopy(pin, queries)
    setOpening(false)
    setAnswer(opened)
    if (opened.state === 'opened') navigate(wanted(), { replace: true })
  }

  const gone = answer?.state === 'too-old' || answer?.state === 'removed' || answer?.state === 'none'
  const error =
    answer?.state === 'wrong'
      ? t('locked.wrong', { count: answer.triesLeft })
      : answer?.state === 'empty'
        ? t('locked.empty')
        : answer?.state === 'unavailable'
          ? t('locked.unavailable')
          : undefined
  return (
    <div className="lock">
      <span className="dot dot--big">
        <Icon name="lock" />
      </span>
      <div>
        <h1 tabIndex={-1}>{t('locked.title')}</h1>
        <p className="quiet">
          {t('locked.words')} {from && t('locked.from', { moment: write.moment(from) })}
        </p>
      </div>
      {gone ? (
        <p role="alert">{t(answer.state === 'too-old' ? 'locked.tooOld' : 'locked.removed')}</p>
      ) : (
        <form onSubmit={submit}>
          <PinField id="pin" label={t('locked.label')} shown={shown} error={error} />
          <div role="alert" className="sr">
            {error}
          </div>
          <button className="govuk-button block" type="submit">
            {t(opening ? 'locked.unlocking' : 'locked.unlock')}
          </button>
          <ShowPin shown={shown} onChange={setShown} />
          <details className="fold">
            <summary>
              {t('locked.forgot')} <Icon name="chevron-down" />
            </summary>
            <div>
              <p>{t('locked.forgotWords')}</p>
            </div>
          </details>
        </form>
      )}
      <RingCard title={t('locked.needUs')} />
    </div>
  )
}
