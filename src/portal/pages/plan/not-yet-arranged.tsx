import { londonTime } from '#contract/london-time.ts'
import type { Need, Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Idea } from '../../components/idea.tsx'
import { AsWritten, Lines, SaidLines } from '../../components/said.tsx'
import { useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

type Given = { need: Need; practitioner: Plan['practitioner'] }

/** What is missing, who says when and by which day, and what to do until then. A day that has passed is our own lateness. */
export function NotYetArranged({ need, practitioner }: Given) {
  const { t } = useTranslation('plan')
  const { missing, untilThen } = need.notYetArranged ?? {}
  return (
    <div>
      <p>
        <span className="tag tag--wait">
          <Icon name="warning" />
          {t('support.notYet')}
        </span>
      </p>
      <Idea symbol="hourglass">
        {missing && <SaidLines words={missing} />}
        <WhenWeTell need={need} practitioner={practitioner} />
      </Idea>
      {untilThen && (
        <Idea symbol="clock">
          <p>
            <b>{t('support.untilThen')}</b>
          </p>
          <SaidLines words={untilThen} />
        </Idea>
      )}
      <AsWritten of={[missing, untilThen]} />
    </div>
  )
}

function WhenWeTell({ need: { notYetArranged }, practitioner }: Given) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  const today = londonTime(useNow()).date
  const { tellBy } = notYetArranged ?? {}
  const date = tellBy && write.date(tellBy)
  if (date && tellBy < today) return <Lines>{t('support.late', { date })}</Lines>
  return (
    <>
      <Lines>{t('support.notYetWords')}</Lines>
      {date && <Lines>{t('support.tellBy', { who: practitioner?.name ?? t('support.we'), date })}</Lines>}
    </>
  )
}
