import * as z from 'zod/mini'
import { IsoDate } from './calendar.ts'

/** The signs of a code: 32 that nobody mistakes on paper, so each carries 5 bits. No 0 or O, no 1 or I. */
export const codeSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const codeLength = 12

/** A code as it is compared, however somebody typed it: small letters, spaces and hyphens do not matter. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s\p{Dash}]/gu, '')

/** Whether a plain code can be one of ours; that says nothing of whether it is anyone's. */
export const looksLikeCode = (plain: string): boolean => new RegExp(`^[${codeSigns}]{${codeLength}}$`).test(plain)

/** Six different signs at least: no random code that one would notice has fewer, and nobody can send AAAA-AAAA-AAAA. */
const isVaried = (code: string): boolean => new Set(plainCode(code)).size >= 6

/**
 * The code that a council's letter carries, in groups as the letter prints it: `GULL-SAND-2468`. The council draws it at
 * random, for one person and one letter, so that sending the same again changes nothing. `expiresOn` is the last day on
 * which it works, at most 92 days ahead. It works once, and only with the person's date of birth.
 */
export const ActivationCode = z.strictObject({
  code: z
    .string()
    .check(z.regex(new RegExp(`^([${codeSigns}]{4}-){2}[${codeSigns}]{4}$`)))
    .check(z.refine(isVaried, 'is not random: it has fewer than 6 different signs')),
  expiresOn: IsoDate,
})
export type ActivationCode = z.infer<typeof ActivationCode>
