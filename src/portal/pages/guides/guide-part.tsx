import type { Guide } from '#contract/guides.ts'
import { Heading } from '../../components/heading.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { useCouncil, useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { factsFor } from './facts.ts'
import { pictures } from './pictures.ts'

type Words = { title: string; words?: string; list?: string[]; after?: string }

/** One part of a guide: a heading, what it says, and its list where it has one. */
export function GuidePart({ guide, part }: { guide: Guide; part: string }) {
  const { i18n } = useTranslation()
  const facts = factsFor(useCouncil(), useLanguage())
  const say = i18n.getFixedT(null, `guide-${guide}`) as unknown as (key: string, given: object) => Words
  const { title, words, list, after } = say(part, { returnObjects: true, ...facts })
  const symbols: Record<string, SymbolName> = pictures[guide]
  return (
    <section>
      <Heading symbol={symbols[part] ?? 'plan'}>{title}</Heading>
      {words && <p>{words}</p>}
      {list && (
        <ul className="lines">
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {after && <p>{after}</p>}
    </section>
  )
}
