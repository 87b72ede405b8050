import * as z from 'zod/mini'

/** The one error reply of the server, as `application/problem+json` (RFC 9457). `type` is what code reads, `detail` what people read. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  fields: z.optional(z.array(z.strictObject({ path: z.string(), message: z.string() }))),
})
export type Problem = z.infer<typeof Problem>

/** Every kind of problem, with its status and its title. */
export const problemKinds = {
  'not-valid': [422, 'Something in what was sent is not right'],
  'not-json': [415, 'Send JSON'],
  'too-large': [413, 'What was sent is too large'],
  'not-a-file': [422, 'This is not a photo or a PDF that can be opened'],
  'unsafe-file': [422, 'This PDF has a password, or has a program or another file in it'],
  'too-many-files': [422, 'No more files can be sent along'],
  'signed-out': [401, 'Sign in first'],
  'not-found': [404, 'We cannot find that'],
  forbidden: [403, 'That is not allowed from here'],
  closed: [403, 'This plan cannot be read here now. Ring the council'],
  conflict: [409, 'The same version was sent before with other content'],
  'other-owner': [409, 'Somebody else began this'],
  'other-words': [409, 'This was sent before with other words'],
  'other-version': [409, 'This is not the version of the plan that waits for an answer now'],
  'wrong-stage': [409, 'This cannot be done with the request now, because of what was done with it before'],
  withdrawn: [409, 'This version was withdrawn, and its number is not used again'],
  'too-many': [429, 'Too many tries. Wait a little'],
  unavailable: [503, 'We cannot do this just now. Try again soon'],
  broken: [500, 'Something went wrong at our end'],
} as const
export type ProblemKind = keyof typeof problemKinds
