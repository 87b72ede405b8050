import * as z from 'zod/mini'
import { Change, type FieldName } from './change.ts'
import { changesBetween } from './changes.ts'
import type { ChangingSection } from './changing-sections.ts'
import { PencePerWeek } from './money.ts'
import type { Plan } from './plan.ts'

const most = 3

/** What changed in a few words, for the head of the plan: the changes that matter most, at most three. */
export const WhatChanged = z.strictObject({
  /** The version before. */
  since: z.int(),
  changes: z.array(Change).check(z.maxLength(most)),
  /** The person's share in the version before, pence a week; absent where either version has no budget. */
  paidBefore: z.optional(PencePerWeek),
})
export type WhatChanged = z.infer<typeof WhatChanged>

/** What is told in a few words, and by which values: those that explain themselves without their name beside them. */
const inBrief: Partial<Record<ChangingSection, FieldName[]>> = {
  support: ['visits', 'when', 'provider', 'cost'],
  needs: ['missing'],
  outcomes: ['note'],
  practitioner: ['name'],
  people: ['who'],
  wellbeing: ['detail'],
  community: ['detail'],
}

/** Two versions in brief, or nothing where they are alike. */
export function whatChanged(older: Plan, newer: Plan): WhatChanged | undefined {
  const all = changesBetween(older, newer)
  const changes = all
    .map((change) => ({
      ...change,
      fields: change.fields.filter(({ field }) => inBrief[change.section]?.includes(field)),
    }))
    .filter(({ section, how, fields }) => section in inBrief && (how !== 'changed' || fields.length > 0))
    .slice(0, most)
  if (all.length === 0) return undefined
  const paidBefore = newer.budget && older.budget?.person
  return {
    since: older.version,
    changes,
    ...(paidBefore !== undefined && { paidBefore }),
  }
}
