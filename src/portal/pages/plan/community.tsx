import type { Plan } from '#contract/plan.ts'
import { Item } from '../../components/idea.tsx'
import { OtherWays, tel } from '../../components/ring-card.tsx'

/** What is going on in the community that could help, and who to ring about it (R12). */
export function Community({ plan }: { plan: Plan }) {
  return (
    <ul className="rows">
      {plan.community.map(({ id, title, detail, contact }) => (
        <li key={id}>
          <Item symbol="tree" title={title} detail={detail}>
            {contact && (
              <>
                <p>
                  {contact.name},{' '}
                  <a className="nowrap" href={tel(contact.phone)}>
                    {contact.phone}
                  </a>
                </p>
                <OtherWays phone={contact.phone} email={contact.email} />
              </>
            )}
          </Item>
        </li>
      ))}
    </ul>
  )
}
