import * as z from 'zod/mini'
import { readField } from '#contract/journeys/fields.ts'
import type { Journey } from '#contract/journeys/journey.ts'

/** What an address says before anything is answered, as the next address says it again: what this journey takes from it, and nothing else. */
export function saidByAddress({ steps }: Journey, search: string): string {
  const given = new URLSearchParams(search)
  const taken = new URLSearchParams()
  for (const field of steps.flatMap(({ fields }) => Object.values(fields))) {
    const word = field.inAddress && given.get(field.inAddress)
    if (field.inAddress && word && 'answer' in readField(field, word)) taken.set(field.inAddress, word)
    const earlier = given.get('earlier')
    if (field.from?.startsWith('earlier-') && z.safeParse(z.uuid(), earlier).success)
      taken.set('earlier', earlier ?? '')
  }
  return taken.size > 0 ? `?${taken}` : ''
}
