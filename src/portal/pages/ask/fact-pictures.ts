import type { SymbolName } from '../../components/symbol-drawings.ts'

/** The picture of a fact at the start of a journey, for Easy Read, by the name that the fact has in the words of its journey. */
const pictures: Record<string, SymbolName> = {
  same: 'shield',
  'who-reads': 'lock',
  'how-long-ago': 'calendar',
  'for-someone': 'people',
  'talk-first': 'speech',
  who: 'heart',
  whom: 'lock',
  anyone: 'helper',
  own: 'people',
  also: 'speech',
  'your-answer': 'agree',
  'on-paper': 'write',
}

export const pictureOfFact = (fact: string): SymbolName => pictures[fact] ?? 'question'
