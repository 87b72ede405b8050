import * as z from 'zod/mini'
import { IsoDate } from './calendar.ts'

/** The council's own reference for a person: letters, figures and hyphens. */
export const PersonReference = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/))

/** A person as the council's case system describes them. `callMe` is the name they like. */
export const Person = z.strictObject({
  givenName: z.string().check(z.minLength(1), z.maxLength(100)),
  familyName: z.string().check(z.minLength(1), z.maxLength(100)),
  callMe: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  dateOfBirth: IsoDate,
})
export type Person = z.infer<typeof Person>
