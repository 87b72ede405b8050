import type { ReactNode } from 'react'
import type { Compared } from '#contract/contribution-check.ts'
import { Icon } from '../../components/icon.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'

type Line = {
  /** Where a link from the top of the page leads. */
  place: string
  title: ReactNode
  compared: Compared
  minus?: boolean
  children: ReactNode
}

/** One line of the receipt. It opens to what it means and the rule; one that does not agree is open, with both figures. */
export function SumLine({ place, title, compared, minus = false, children }: Line) {
  const { t } = useTranslation('contribution')
  const { council, verdict } = compared
  const odd = verdict === 'differs'
  return (
    <li className={odd ? 'line line--off' : 'line'} id={place}>
      <div>
        <span>{title}</span>{' '}
        <span className="num">
          {minus && '−\u00a0'}
          {writeMoney(council)}
        </span>
      </div>
      {odd && <BothFigures compared={compared} />}
      <div className="meta">
        {verdict === 'agrees' && (
          <span className="ok">
            <Icon name="check" />
            {t('line.agrees')}
          </span>
        )}
        {verdict === 'cannot-check' && (
          <span className="off">
            <Icon name="help" />
            {t('line.cannotCheck')}
          </span>
        )}
        <details open={odd}>
          <summary>
            <span>
              {t('line.means')}
              <span className="sr">: {title}</span>
            </span>
            <Icon name="chevron-down" />
          </summary>
          <div>{children}</div>
        </details>
      </div>
    </li>
  )
}

function BothFigures({ compared: { council, ours } }: { compared: Compared }) {
  const { t } = useTranslation('contribution')
  return (
    <>
      <p className="off">
        <Icon name="help" />
        {t('line.differs')}
      </p>
      <table className="two">
        <caption className="sr">{t('line.both')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('line.council')}</th>
            <td className="amt">{writeMoney(council)}</td>
          </tr>
          <tr>
            <th scope="row">{t('line.byTheRule')}</th>
            <td className="amt">
              <b>{writeMoney(ours)}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  )
}
