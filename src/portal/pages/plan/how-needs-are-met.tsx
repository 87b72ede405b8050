import type { Need, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { AsWritten, Lines, Said } from '../../components/said.tsx'
import { EasyReadSymbol } from '../../components/symbol.tsx'
import { Word } from '../../components/word.tsx'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { NotYetArranged } from './not-yet-arranged.tsx'
import { SupportFacts } from './support-facts.tsx'

type Given = { need: Need; plan: Plan }

/** For every need: what is done, by whom, when, where and at what cost; or plainly that it is not arranged yet (R7). */
export function HowNeedsAreMet({ plan }: { plan: Plan }) {
  return plan.needs.map((need) => <NeedCard key={need.id} need={need} plan={plan} />)
}

function NeedCard({ need, plan }: Given) {
  const { t } = useTranslation('plan')
  const support = plan.support.filter((item) => item.needs.includes(need.id))
  const outcome = plan.outcomes.find((one) => one.needs.includes(need.id))
  return (
    <article className="card need">
      <header>
        <h3>
          <Said words={need.title} />
        </h3>
        {outcome && (
          <p className="quiet">
            {t('support.soThat')} <Said words={outcome.title} />
          </p>
        )}
        <AsWritten of={[need.title, outcome?.title]} />
      </header>
      {support.map((item) => (
        <Support key={item.id} item={item} need={need} plan={plan} />
      ))}
      {(need.notYetArranged || support.length === 0) && <NotYetArranged need={need} practitioner={plan.practitioner} />}
    </article>
  )
}

/** What meets a need. One that meets several is written out once, under the first, so that nobody pays it twice in their mind. */
function Support({ item, need, plan }: Given & { item: SupportItem }) {
  const { t } = useTranslation('plan')
  const easyRead = useLanguage() === 'easy-read'
  const first = plan.needs.find(({ id }) => item.needs.includes(id)) ?? need
  const fromDirectPayment = plan.support.find(({ paid }) => paid === 'direct-payment') === item
  const title = <Said words={item.title} />
  const place = `support-${item.id}`
  if (first !== need)
    return (
      <div>
        <h4>{title}</h4>
        <Lines>{t('support.helpsHereToo')}</Lines>
        <p>
          <a href={`#${place}`}>
            <Said words={first.title} />
          </a>
        </p>
      </div>
    )
  return (
    <div id={place}>
      <h4 className={easyRead ? 'pictured' : undefined}>
        {easyRead && <EasyReadSymbol name="visit" />} <span>{title}</span>
      </h4>
      <SupportFacts item={item} />
      <AsWritten of={[item.title, item.when, item.where, item.atTheEnd]} />
      {fromDirectPayment && <Word term="directPayment" />}
    </div>
  )
}
