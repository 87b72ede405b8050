import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Journey } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { query } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { usePerson } from './use-person.ts'
import { useWayOn } from './use-way-on.ts'

/** Something was begun and not sent: the way on, and a way to begin anew, which asks first. */
export function Begun({ journey, draft }: { journey: Journey; draft: Draft }) {
  const { t } = useTranslation('ask')
  const write = useWrite()
  const wayOn = useWayOn(journey)
  return (
    <section className="card card--waiting" aria-labelledby="begun">
      <h2 id="begun">{t('begun.title')}</h2>
      {draft.savedAt && <Lines>{t('begun.words', { moment: write.moment(draft.savedAt) })}</Lines>}
      <div className="buttons">
        <InApp className="govuk-button" to={wayOn(draft.answers)}>
          {t('begun.goOn')}
        </InApp>
      </div>
      <StartAgain journey={journey} />
    </section>
  )
}

/** It needs a script, because a link must not delete anything; without one each answer can be changed. */
function StartAgain({ journey }: { journey: Journey }) {
  const { t } = useTranslation('ask')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const person = usePerson()
  const wayOn = useWayOn(journey)
  const [state, setState] = useState<'unable' | 'able' | 'asking'>('unable')
  useEffect(() => setState('able'), [])

  async function startAgain(): Promise<void> {
    const { forgetDraft } = await import('../../device-asking.ts')
    await forgetDraft(person, journey.id)
    const { queryKey } = query('getDraft', { person: 'me', journey: journey.id })
    queries.setQueryData(queryKey, { id: crypto.randomUUID(), answers: {}, savedAt: null })
    navigate(wayOn({}))
  }

  if (state === 'unable') return null
  if (state === 'able')
    return (
      <button className="link mt-2" type="button" onClick={() => setState('asking')}>
        {t('begun.again')}
      </button>
    )
  return (
    <div className="card__note" role="alert">
      <Lines>{t('begun.sure')}</Lines>
      <div className="buttons">
        <button className="govuk-button govuk-button--warning" type="button" onClick={startAgain}>
          {t('begun.sureYes')}
        </button>
        <button className="govuk-button govuk-button--secondary" type="button" onClick={() => setState('able')}>
          {t('begun.sureNo')}
        </button>
      </div>
    </div>
  )
}
