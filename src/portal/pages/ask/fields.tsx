import { type Field as Declared, isOnlyCarried } from '#contract/journeys/fields.ts'
import type { Answers, Step } from '#contract/journeys/journey.ts'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import type { JourneyWords } from '../../words.ts'
import { Field } from './field.tsx'
import { useChoices } from './use-choices.ts'
import { useOffered } from './use-offered.ts'

type Props = {
  step: Step
  words: JourneyWords['steps'][string] | undefined
  first: Answers
  wrong: (name: string) => string | undefined
}

/** The questions of one step. Where there is only one, its label is the heading of the page. */
export function Fields({ step, words, first, wrong }: Props) {
  const { t } = useTranslation('ask')
  const offeredIn = useOffered()
  const choicesOf = useChoices()
  const fields = Object.entries(step.fields)
  const ruleOf = ({ kind, optional, max }: Declared) => {
    const most = kind === 'long-text' && max && t('step.most', { max: max.toLocaleString('en-GB') })
    return [optional && t('step.optional'), most].filter(Boolean).join('\n')
  }
  const alone = fields.length === 1
  return (
    <>
      {!alone && <h1 tabIndex={-1}>{words?.title}</h1>}
      {!alone && words?.hint && <Lines>{words.hint}</Lines>}
      {fields.map(([name, field]) => {
        const said = words?.fields[name] ?? { label: name, faults: {} }
        // An answer is about the version that waits now; that it was begun about another one is said beside it.
        const isVersion = field.kind === 'plan-version'
        const offered = isVersion || first[name] === undefined ? offeredIn(name, field) : undefined
        const written = isVersion ? offered : (first[name] ?? offered)
        if (isOnlyCarried(field) && !written?.length && !wrong(name)) return null
        const hints = [alone && words?.hint, said.hint, offered && said.offered, ruleOf(field)].filter(
          (hint): hint is string => Boolean(hint),
        )
        return (
          <Field
            key={name}
            name={name}
            field={field}
            words={alone ? { ...said, label: words?.title ?? said.label } : said}
            first={written}
            before={first[name]}
            choices={choicesOf(field, said, Array.isArray(written) ? written : [])}
            error={wrong(name)}
            heading={alone}
            hints={hints}
          />
        )
      })}
    </>
  )
}
