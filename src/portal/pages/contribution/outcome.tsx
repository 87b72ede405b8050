import type { FigureName } from '#contract/contribution-check.ts'
import type { Practitioner } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { RingHere } from '../money/ring-here.tsx'
import type { Compared } from './sum-sheets.tsx'

type Told = Compared & { practitioner: Practitioner | undefined }

/** Told first: whether the sum agrees; and if not, calmly, what it may cost, what to do, and that nothing stops. */
export function Outcome(told: Told) {
  const { t } = useTranslation('contribution')
  if (told.comparison.odd > 0) return <OddLines {...told} />
  const unchecked = told.comparison.lines.some(({ verdict }) => verdict === 'cannot-check')
  return (
    <p>
      <span className={unchecked ? 'tag tag--wait' : 'tag tag--good'}>
        <Icon name={unchecked ? 'help' : 'check'} />
        {t(unchecked ? 'agrees.notAll' : 'agrees.words')}
      </span>
    </p>
  )
}

function OddLines({ contribution, comparison, practitioner }: Told) {
  const { t } = useTranslation('contribution')
  const { council, ours } = comparison.figures.contribution
  const effect = council === ours ? 'same' : council > ours ? 'tooMuch' : 'tooLittle'
  const lines = comparison.lines.filter(({ verdict }) => verdict === 'differs')
  const names = Object.keys(comparison.figures) as FigureName[]
  const figures = names.filter((name) => comparison.figures[name].verdict === 'differs')
  return (
    <section className="card card--wait" aria-labelledby="odd">
      <p className="eyebrow">
        <Icon name="help" />
        {t('odd.look')}
      </p>
      <Heading id="odd" symbol="question">
        {t('odd.title', { count: comparison.odd })}
      </Heading>
      <p>
        {t(`odd.${effect}`, {
          ours: writeMoney(ours),
          council: writeMoney(council),
          difference: writeMoney(Math.abs(council - ours)),
        })}
      </p>
      <p>{t('odd.words')}</p>
      <RingHere practitioner={practitioner} />
      <ul className="acts">
        {lines.map(({ line }) => (
          <li key={line.id}>
            <a className="act" href={`#line-${line.id}`}>
              <span>
                {t('odd.see')} <Said words={line.title} />
              </span>
            </a>
          </li>
        ))}
        {figures.map((name) => (
          <li key={name}>
            <a className="act" href={`#figure-${name}`}>
              {t('odd.see')} {t(`figure.${name}`, { percentage: contribution.percentage })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
