import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { Language } from '#contract/language.ts'
import { draw } from '../../../../tests/draw.tsx'
import { terms } from '../../terms.ts'
import GlossaryPage from './glossary-page.tsx'

const everywhere = councils.flatMap(({ id }) => Language.options.map((language) => [id, language] as const))

test.each(everywhere)(
  'every word is explained at %s in %s, from a to z, in the council’s own words',
  (id, language) => {
    const { container } = draw(GlossaryPage, { page: 'glossary', council: id, language })
    const words = [...container.querySelectorAll('dt')].map((word) => word.textContent?.trim().toLowerCase() ?? '')
    expect(words).toHaveLength(terms.length)
    expect(words).toEqual(words.toSorted())
    const own = councils.find((council) => council.id === id)?.terms
    if (own?.assessment) expect(words).toContain(own.assessment[language])
    if (own?.worker) expect(words).toContain(own.worker[language])
    for (const meaning of container.querySelectorAll('dd')) expect(meaning.textContent?.length).toBeGreaterThan(20)
  },
)

test('what the assessment was called before is said once, where a council says so', () => {
  const said = (council: string) =>
    draw(GlossaryPage, { page: 'glossary', council })
      .said()
      .match(/“needs assessment”/g)?.length
  expect([said('redcar-cleveland'), said('rutland')]).toEqual([1, undefined])
})
