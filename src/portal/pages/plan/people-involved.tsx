import type { Plan } from '#contract/plan.ts'
import { Idea, Item } from '../../components/idea.tsx'
import { AsWritten, Said, SaidLines } from '../../components/said.tsx'

/** What else matters to how the person lives (R19). */
export function WellbeingList({ plan: { wellbeing = [] } }: { plan: Plan }) {
  return (
    <ul className="rows">
      {wellbeing.map(({ id, title, detail }) => (
        <li key={id}>
          <Item symbol="cup" title={title} detail={detail} />
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
          <Idea symbol="people">
            <p>
              <b>{name}</b>{' '}
              <span className="own-line quiet">
                <Said words={who} />
              </span>
            </p>
            {does && <SaidLines words={does} />}
            <AsWritten of={[who, does]} />
          </Idea>
        </li>
      ))}
    </ul>
  )
}
