import { type MouseEvent, useEffect } from 'react'
import { Icon } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'
import { shiftThrice } from './shift-thrice.ts'

/** A page that anyone may be looking at. */
const elsewhere = 'https://www.bbc.co.uk/weather'

/** Nothing of the page is seen while the other one comes, and the way back does not lead here. */
function leave(): void {
  document.documentElement.setAttribute('hidden', '')
  window.location.replace(elsewhere)
}

/** The way out for someone who must not be seen here (R105). Without script it is a plain link. */
export function QuickExit() {
  const { t } = useTranslation('safeguarding')
  useEffect(() => {
    const isThird = shiftThrice()
    const listen = (event: KeyboardEvent) => {
      if (isThird(event)) leave()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  function click(event: MouseEvent) {
    event.preventDefault()
    leave()
  }
  return (
    <section className="exit" aria-label={t('exit.label')}>
      <div className="page">
        <a className="govuk-button govuk-button--warning" href={elsewhere} rel="noreferrer" onClick={click}>
          <Icon name="sign-out" />
          {t('exit.leave')}
        </a>
      </div>
    </section>
  )
}
