import * as z from 'zod/mini'

/** The languages this service is written in. Easy Read is its own text, not English in short. */
export const Language = z.enum(['en', 'easy-read', 'cy'])
export type Language = z.infer<typeof Language>
