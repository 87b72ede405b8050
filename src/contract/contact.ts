import * as z from 'zod/mini'

/** A telephone number in the United Kingdom, written with spaces as people read it. */
export const Phone = z.string().check(z.regex(/^0[\d ]{9,14}$/))
export type Phone = z.infer<typeof Phone>

export const Email = z.email()
export type Email = z.infer<typeof Email>

/** Somewhere to ring or write: what a council's own document gives, and nothing more. */
export const Contact = z.strictObject({
  name: z.string(),
  phone: Phone,
  email: z.optional(Email),
})
export type Contact = z.infer<typeof Contact>
