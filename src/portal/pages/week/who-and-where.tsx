import type { Coming } from '#contract/days.ts'
import { Said, useWording } from '../../components/said.tsx'

/**
 * Who comes, where, and what else the plan says of the time, as far as that holds on a day that is not as usual. A place that
 * begins with its provider's name says who as well.
 */
export function WhoAndWhere({ coming: { item, state } }: { coming: Coming }) {
  const { provider } = item
  const where = state === 'cancelled' ? undefined : item.where
  const when = state === 'cancelled' || state === 'changed' ? undefined : item.when
  const place = useWording(where ?? { text: '' }).text
  return (
    <>
      {!place.startsWith(provider.name) && <p>{provider.name}</p>}
      {where && (
        <p>
          <Said words={where} />
        </p>
      )}
      {when && (
        <p>
          <Said words={when} />
        </p>
      )}
    </>
  )
}
