import type { Compared, FigureName } from '#contract/contribution-check.ts'
import { useTranslation } from '../../translation.ts'
import { SumLine } from './sum-line.tsx'

type Figure = { name: FigureName; compared: Compared; minus?: boolean; percentage?: number }

/** A figure that is made of the lines above it. */
export function FigureLine({ name, compared, minus = false, percentage = 100 }: Figure) {
  const { t } = useTranslation('contribution')
  return (
    <SumLine place={`figure-${name}`} title={t(`figure.${name}`, { percentage })} compared={compared} minus={minus}>
      <p>{t(`figureMeans.${name}`)}</p>
    </SumLine>
  )
}
