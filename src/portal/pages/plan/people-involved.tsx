import type { Plan } from '#contract/plan.ts'
import { Said } from '../../components/said.tsx'

/** What else matters to how the person lives (R19). */
export function WellbeingList({ plan: { wellbeing = [] } }: { plan: Plan }) {
  return (
    <ul className="rows">
      {wellbeing.map(({ id, title, detail }) => (
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

/** Who is involved, what they are to the person, and what they do (R32–R35). */
export function PeopleInvolved({ plan: { people = [] } }: { plan: Plan }) {
  return (
    <ul className="rows">
      {people.map(({ id, name, who, does }) => (
        <li key={id}>
          <b>{name}</b>
          <p>
            <Said words={who} />
          </p>
          {does && (
            <p>
              <Said words={does} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
