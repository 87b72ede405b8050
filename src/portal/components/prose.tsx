import { useTranslation } from '../translation.ts'
import { RingCard } from './ring-card.tsx'

export type Passage = { title: string; words: string[]; list?: string[] }

/** A page that is read from top to bottom: a heading, passages, and who to ask. What is empty does not hold here. */
export function Prose({ title, passages }: { title: string; passages: Passage[] }) {
  const { t } = useTranslation('promises')
  return (
    <div className="page">
      <div className="narrow stack">
        <h1 tabIndex={-1}>{title}</h1>
        {passages.map(({ title: heading, words, list }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {words.filter(Boolean).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {list && (
              <ul>
                {list.filter(Boolean).map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <RingCard title={t('ring')} />
      </div>
    </div>
  )
}
