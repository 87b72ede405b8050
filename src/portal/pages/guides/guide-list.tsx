import type { Guide } from '#contract/guides.ts'
import { GoRow } from '../../components/go-row.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** The guides that this council has, without the one that is open. */
export function GuideList({ without }: { without?: Guide }) {
  const { t } = useTranslation('guides')
  const guides = Object.keys(useCouncil().guides) as Guide[]
  return (
    <ul className="rows">
      {guides
        .filter((guide) => guide !== without)
        .map((guide) => (
          <GoRow key={guide} to={`/guides/${guide}`} words={t(`${guide}.title`)} what={t(`${guide}.what`)} />
        ))}
    </ul>
  )
}
