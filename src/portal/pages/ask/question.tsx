import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressAfter, addressOfStep } from '#contract/journeys/addresses.ts'
import { asksForFiles, type Faults, type Journey, readStep, type Step } from '#contract/journeys/journey.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useAsked, usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import type { JourneyWords } from '../../words.ts'
import { useFaultyTitle } from './faulty-title.ts'
import { Fields } from './fields.tsx'
import { HowKept } from './how-kept.tsx'
import { useAutoComplete } from './use-autocomplete.ts'
import type { useDraft } from './use-draft.ts'
import { useKeeping } from './use-keeping.ts'
import { differs, readForm } from './written.ts'

type Props = {
  journey: Journey
  step: Step
  words: JourneyWords
  changing: boolean
  drafting: Pick<ReturnType<typeof useDraft>, 'draft' | 'kept' | 'keep' | 'touch'>
  children: ReactNode
  /** What the form carries besides, where nobody keeps it for whoever writes. */
  carried?: ReactNode
}

const none: Faults = {}

/** The form of one step. What is wrong is shown in place, in a summary that takes focus; what is right is kept and leads on. */
export function Question({ journey, step, words, changing, drafting, children, carried }: Props) {
  const { t } = useTranslation('ask')
  const { formToken } = usePageState()
  const navigate = useNavigate()
  const asked = useAsked()
  const form = useRef<HTMLFormElement>(null)
  const [{ faults, tries }, setFaulty] = useState({ faults: asked?.faults ?? none, tries: 0 })
  // Taken once: from then on the fields are the browser's own, and words that come back from keeping must not move them.
  const [first] = useState(asked?.answers ?? drafting.draft.answers)
  const { soon, drop } = useKeeping((written) => drafting.keep(written, false))
  const { touch } = drafting
  const [writing, setWriting] = useState(false)
  const said = words.steps[step.id]
  const autoComplete = useAutoComplete()
  useFaultyTitle(tries > 0)

  // What was written before the page answered to a touch is kept as well.
  const early = useRef(soon)
  useEffect(() => {
    if (!form.current || !differs(form.current)) return
    touch()
    setWriting(true)
    early.current(readForm(form.current, step))
  }, [step, touch])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    drop()
    setWriting(true)
    const written = readForm(event.currentTarget, step)
    const { faults: found } = readStep(step, written)
    const { answers } = drafting.keep(written, true)
    if (Object.keys(found).length > 0) setFaulty({ faults: found, tries: tries + 1 })
    else navigate(addressAfter(journey, step.id, answers, changing))
  }

  const wordsOf = (name: string) => faults[name] && (said?.fields[name]?.faults[faults[name]] ?? t('step.wrong'))
  const errors = Object.keys(step.fields).flatMap((name) => {
    const wrong = wordsOf(name)
    return wrong ? [{ href: `#${name}`, words: wrong }] : []
  })
  const search = changing ? '?change=1' : ''
  return (
    <>
      {errors.length > 0 && <ErrorSummary key={tries} errors={errors} />}
      {children}
      <form
        method="post"
        action={addressOfStep(journey, step.id) + search}
        autoComplete={autoComplete}
        noValidate
        // Only so does a browser without a script send a file.
        encType={asksForFiles(step) ? 'multipart/form-data' : undefined}
        ref={form}
        onSubmit={submit}
        onInput={({ currentTarget }) => {
          touch()
          setWriting(true)
          soon(readForm(currentTarget, step))
        }}
      >
        <input type="hidden" name="token" value={formToken} />
        {carried}
        {changing && <input type="hidden" name="change" value="1" />}
        <Fields step={step} words={said} first={first} wrong={wordsOf} />
        <HowKept kept={drafting.kept === 'kept' && !writing ? 'as-you-type' : drafting.kept} />
        <div className="buttons">
          <button className="govuk-button" type="submit">
            {t('step.continue')}
          </button>
          {(drafting.kept === 'as-you-type' || drafting.kept === 'kept') && (
            <InApp className="by-script" to="/home">
              {t('step.later')}
            </InApp>
          )}
        </div>
      </form>
    </>
  )
}
