import { Idea } from '../../components/idea.tsx'
import { Lines } from '../../components/said.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { useTranslation } from '../../translation.ts'
import type { JourneyWords } from '../../words.ts'
import { pictureOfFact } from './fact-pictures.ts'

type Props = { words: JourneyWords; time?: string; happens?: string }

/** What to know before the first question: what is special to this journey, how long it takes, what happens, and the promise. */
export function StartFacts({ words: { start }, time, happens }: Props) {
  const { t } = useTranslation('ask')
  return (
    <dl className="card facts facts--asked">
      {Object.entries(start.facts ?? {}).map(([id, fact]) => (
        <Fact key={id} title={fact.title} words={fact.words} symbol={pictureOfFact(id)} />
      ))}
      <Fact title={t('start.time')} words={time ?? start.time} symbol="clock" />
      <Fact title={t('start.happens.title')} words={happens ?? t('start.happens.words')} symbol="people" />
      {!start.facts?.same && <Fact title={t('start.same.title')} words={t('start.same.words')} symbol="shield" />}
    </dl>
  )
}

function Fact({ title, words, symbol }: { title: string; words: string; symbol: SymbolName }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <Idea symbol={symbol}>
          <Lines>{words}</Lines>
        </Idea>
      </dd>
    </div>
  )
}
