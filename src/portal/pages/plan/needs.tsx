import type { Plan } from '#contract/plan.ts'
import { Said } from '../../components/said.tsx'

/** One card for each need (R1, R2). */
export function Needs({ plan: { needs } }: { plan: Plan }) {
  return (
    <ul className="rows">
      {needs.map(({ id, title, detail }) => (
        <li key={id}>
          <b>
            <Said words={title} />
          </b>
          {detail && (
            <p>
              <Said words={detail} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
