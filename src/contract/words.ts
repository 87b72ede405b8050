import * as z from 'zod/mini'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))

/**
 * A person's or a council's own words: as they were written, and in other wordings where the council gives them (DESIGN §5).
 * `lang` is the language of `text` as a BCP 47 tag, English where it is absent.
 */
export const Words = z.strictObject({
  text,
  lang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  easyRead: z.optional(text),
  cy: z.optional(text),
})
export type Words = z.infer<typeof Words>
