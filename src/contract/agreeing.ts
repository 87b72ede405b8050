import * as z from 'zod/mini'
import { IsoDate, Moment } from './calendar.ts'

/** A version as it was frozen: its number, and the SHA-256 of all that it says in base64url. Nobody can agree to other words by it. */
export const FrozenVersion = z.string().check(z.regex(/^[1-9]\d{0,3} [\w-]{43}$/))
export type FrozenVersion = z.infer<typeof FrozenVersion>

/** The number of a frozen version, and the first signs of its hash, which are enough to compare it by eye. */
export function readFrozen(written: string): { version: number; mark: string } | undefined {
  if (!z.safeParse(FrozenVersion, written).success) return undefined
  const [version, hash = ''] = written.split(' ')
  return { version: Number(version), mark: hash.slice(0, 8) }
}

/**
 * The newest version, while it waits for the person’s answer (R25–R27). `frozen` is what an answer is bound to; it is absent
 * until the plan was talked through with them, because signing must not take the place of that. `answered` is what they
 * have said of this very version.
 */
export const ToAgree = z.strictObject({
  version: z.int(),
  from: IsoDate,
  talkedThrough: z.optional(IsoDate),
  frozen: z.optional(FrozenVersion),
  answered: z.optional(z.strictObject({ request: z.uuid(), at: Moment })),
})
export type ToAgree = z.infer<typeof ToAgree>
