import type { Practitioner } from '#contract/plan.ts'
import { Idea } from '../../components/idea.tsx'
import { tel } from '../../components/ring-card.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

type Props = { practitioner: Practitioner | undefined; words: 'waiting.tell' | 'answered.more' }

/** Who to ring about an answer: the practitioner of the plan, or the council where it names none. */
export function WhoToTell({ practitioner, words }: Props) {
  const { t } = useTranslation('home')
  const { main } = useCouncil().contacts
  const phone = practitioner?.phone ?? main.phone
  return (
    <Idea symbol="phone">
      <p>
        {t(words, { name: practitioner?.name ?? main.name })}{' '}
        <a className="nowrap" href={tel(phone)}>
          {phone}
        </a>
      </p>
    </Idea>
  )
}
