import type { SupportItem } from '#contract/support.ts'
import { Said, useWording } from '../../components/said.tsx'

/** Who comes, where, and what else the plan says of the time. A place that begins with its provider's name says who as well. */
export function WhoAndWhere({ item: { provider, where, when } }: { item: SupportItem }) {
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
