import type { Words } from '#contract/words.ts'
import { AsWritten, SaidLines } from '../../components/said.tsx'

/** The council's own paragraphs, and where they are only as they were written, that they are. */
export function SaidAll({ words }: { words: Words[] }) {
  return (
    <>
      {words.map((one) => (
        <SaidLines key={one.text} words={one} />
      ))}
      <AsWritten of={words} />
    </>
  )
}
