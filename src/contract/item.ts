import * as z from 'zod/mini'

/** Names one item for the life of the plan, so that two versions can be compared by it. */
export const ItemId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/))
export const Name = z.string().check(z.minLength(1), z.maxLength(200))
export const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(200))
