import type { Budget } from '#contract/budget.ts'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import type { Share } from './shares.ts'

/** Plain, dotted and striped, so that the parts are told apart without colour. */
const fills: Record<Share['look'], { ground: string; over?: string }> = {
  council: { ground: 'f-council' },
  you: { ground: 'f-you', over: 'url(#dots)' },
  others: { ground: 'f-others', over: 'url(#stripes)' },
}

const percent = (amount: number, of: number) => `${Math.round((amount / of) * 10_000) / 100}%`

/** The budget as one bar, each part as long as its amount. Its description says the same figures; not final is a dashed edge. */
export function BudgetPicture({ shares, budget: { total, status } }: { shares: Share[]; budget: Budget }) {
  const { t } = useTranslation('money')
  const whole = shares.reduce((sum, { amount }) => sum + amount, 0)
  if (whole === 0) return null
  const startOf = (index: number) => shares.slice(0, index).reduce((sum, { amount }) => sum + amount, 0)
  const said = [
    t('picture.of', { total: writeMoney(total) }),
    ...shares.map(({ words, amount }) => t('picture.part', { who: words, amount: writeMoney(amount) })),
    ...(status === 'indicative' ? [t('picture.indicative')] : []),
  ]
  return (
    <svg className="sumpic" role="img" aria-labelledby="picture-title picture-words" focusable="false">
      <title id="picture-title">{t('picture.title')}</title>
      <desc id="picture-words">{said.join(' ')}</desc>
      <Patterns />
      {shares.map(({ key, look, amount }, index) => (
        <Fill key={key} look={look} x={percent(startOf(index), whole)} width={percent(amount, whole)} />
      ))}
      {shares.slice(1).map(({ key }, index) => {
        const x = percent(startOf(index + 1), whole)
        return <line key={key} className="f-seam" x1={x} x2={x} y1="0" y2="100%" />
      })}
      <rect className={status === 'indicative' ? 'f-line f-line--dashed' : 'f-line'} width="100%" height="100%" />
    </svg>
  )
}

type Filled = { look: Share['look']; x?: string; width?: string }

function Fill({ look, x = '0', width = '100%' }: Filled) {
  const { ground, over } = fills[look]
  return (
    <>
      <rect className={ground} x={x} width={width} height="100%" />
      {over && <rect fill={over} x={x} width={width} height="100%" />}
    </>
  )
}

function Patterns() {
  return (
    <defs>
      <pattern id="dots" width="14" height="14" patternUnits="userSpaceOnUse">
        <g className="f-dot">
          <circle cx="3.5" cy="3.5" r="2" />
          <circle cx="10.5" cy="10.5" r="2" />
        </g>
      </pattern>
      <pattern id="stripes" width="12" height="12" patternUnits="userSpaceOnUse">
        <path className="f-stripe" d="M-3 3 3-3M0 12 12 0M9 15 15 9" />
      </pattern>
    </defs>
  )
}

/** The same look beside the words of the list, so that the picture can be read without knowing its colours. */
export function Swatch({ look }: { look: Share['look'] }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <Fill look={look} />
      <rect className="f-line" x="1" y="1" width="26" height="26" />
    </svg>
  )
}
