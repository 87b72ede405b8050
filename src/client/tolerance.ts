import * as z from 'zod/mini'

type Holder = Record<PropertyKey, unknown>

/** Where an issue points: everything but the last step of its path, followed from the top. */
const follow = (top: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Holder | undefined)?.[step], top)

/**
 * Reads what a newer server (or an older copy) says: unrecognised keys are dropped and unknown members of an enum
 * become `other`, where the enum has it. Only for what is received: what is sent stays strict (DESIGN §4 Endpoint).
 * An enum without `other` refuses it at the second reading. Changes `received`, which must be the caller's own.
 */
export function parseTolerantly<Schema extends z.ZodMiniType>(
  schema: Schema,
  received: unknown,
): z.infer<Schema> | undefined {
  const first = z.safeParse(schema, received)
  if (first.success) return first.data
  for (const issue of first.error.issues) {
    const last = issue.path.at(-1)
    if (issue.code === 'unrecognized_keys') {
      const holder = follow(received, issue.path) as Holder
      for (const key of issue.keys) delete holder[key]
    } else if (issue.code === 'invalid_value' && last !== undefined) {
      const holder = follow(received, issue.path.slice(0, -1)) as Holder
      if (typeof holder[last] === 'string') holder[last] = 'other'
    }
  }
  const second = z.safeParse(schema, received)
  return second.success ? second.data : undefined
}
