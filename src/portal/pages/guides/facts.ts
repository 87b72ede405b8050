import type { Council } from '#contract/councils/council.ts'
import type { Language } from '#contract/language.ts'

/** The council's own words and numbers, for the places that a guide leaves for them. Where a council has none, no part asks. */
export function factsFor({ contacts, terms, reviews }: Council, language: Language) {
  const { schedule } = reviews ?? {}
  return {
    assessment: terms.assessment?.[language],
    before: terms.assessmentBefore?.[language],
    worker: terms.worker?.[language],
    council: contacts.main.name,
    complaints: contacts.papers?.complaints,
    carersGuide: contacts.papers?.carers,
    directory: contacts.directory?.name,
    provider: contacts.youngCarers?.name,
    fromAge: contacts.youngCarers?.ages[0],
    toAge: contacts.youngCarers?.ages[1],
    fromWeeks: schedule?.first.weeks[0],
    toWeeks: schedule?.first.weeks[1],
    months: schedule?.thenEveryMonths,
  }
}
