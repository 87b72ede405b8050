import type { RequestStep } from '#contract/request-steps.ts'
import { Heading } from '../../components/heading.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { SaidAll } from './said-all.tsx'

/** What the council wrote: whole on the page, so that it is on paper too. */
export function Letters({ steps }: { steps: RequestStep[] }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const letters = steps.flatMap(({ id, at, step }) => (step.kind === 'letter' ? [{ id, at, ...step }] : []))
  if (letters.length === 0) return null
  return (
    <section aria-labelledby="letters">
      <Heading id="letters" symbol="letter">
        {t('letters.title')}
      </Heading>
      {letters.map(({ id, at, title, words }) => (
        <article className="card letter" key={id} aria-labelledby={`letter-${id}`}>
          <h3 id={`letter-${id}`}>
            <Said words={title} />
          </h3>
          <p className="small quiet">{t('letters.at', { moment: write.moment(at) })}</p>
          <SaidAll words={words} />
        </article>
      ))}
      <div className="acts">
        <PrintButton words={t('letters.print')} />
      </div>
    </section>
  )
}
