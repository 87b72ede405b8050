import { type FormEvent, useState } from 'react'
import { useLocation } from 'react-router'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PinField, ShowPin, typedPin } from '../../components/pin-field.tsx'
import { useTranslation } from '../../translation.ts'

type Fault = 'too-short' | 'too-simple' | 'different' | 'cannot'
type State = { step: 'asking' | 'saving' | 'saved'; fault?: Fault; tries: number }

/** Tries to set the PIN; whatever stands in the way is told as a fault. */
async function save(pin: string, again: string): Promise<Fault | undefined> {
  if (pin !== again) return 'different'
  try {
    const { setPin } = await import('../../device-copy.ts')
    const set = await setPin(pin)
    if (set.state === 'set') return undefined
    return set.problem === 'too-short' || set.problem === 'too-simple' ? set.problem : 'cannot'
  } catch {
    return 'cannot'
  }
}

/** Chooses the PIN that opens the copy on a person's own phone. It never leaves the phone. */
export default function PinPage() {
  const { t } = useTranslation('device')
  const [state, setState] = useState<State>({ step: 'asking', tries: 0 })
  const [shown, setShown] = useState(false)
  const onwards = new URLSearchParams(useLocation().search).get('return') ?? '/home'
  const { step, fault, tries } = state

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (step === 'saving') return
    const form = event.currentTarget
    setState({ step: 'saving', tries })
    const found = await save(typedPin(form, 'pin'), typedPin(form, 'again'))
    setState(found ? { step: 'asking', fault: found, tries: tries + 1 } : { step: 'saved', tries })
  }

  if (step === 'saved')
    return (
      <div className="page">
        <div className="narrow" role="status">
          <h1 tabIndex={-1}>{t('pin.savedTitle')}</h1>
          <p>{t('pin.saved')}</p>
          <div className="buttons">
            <a className="govuk-button" href={onwards}>
              {t('continue')}
            </a>
          </div>
        </div>
      </div>
    )

  const field = fault === 'different' ? 'again' : 'pin'
  return (
    <div className="page">
      <div className="narrow">
        {fault && <ErrorSummary key={tries} errors={[{ href: `#${field}`, words: t(`pin.${fault}`) }]} />}
        <h1 tabIndex={-1}>{t('pin.title')}</h1>
        <p>{t('pin.words')}</p>
        <noscript>
          <p>
            <b>{t('pin.noScript')}</b>
          </p>
        </noscript>
        <form onSubmit={submit}>
          <PinField
            id="pin"
            label={t('pin.label')}
            hint={t('pin.hint')}
            shown={shown}
            error={fault && field === 'pin' ? t(`pin.${fault}`) : undefined}
          />
          <PinField
            id="again"
            label={t('pin.again')}
            shown={shown}
            error={fault && field === 'again' ? t(`pin.${fault}`) : undefined}
          />
          <ShowPin shown={shown} onChange={setShown} />
          <div className="buttons">
            <button className="govuk-button" type="submit">
              {t(step === 'saving' ? 'pin.saving' : 'pin.save')}
            </button>
            <a href={onwards}>{t('pin.later')}</a>
          </div>
        </form>
        <p className="small quiet mt-5">{t('pin.honest')}</p>
      </div>
    </div>
  )
}
