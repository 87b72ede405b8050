import * as z from 'zod/mini'
import { ClockTime, IsoDate, Weekday } from './calendar.ts'
import { Phone } from './contact.ts'
import { ItemId, listOf, Name } from './item.ts'
import { PencePerWeek } from './money.ts'
import { Words } from './words.ts'

/** One day on which a visit is not as in an ordinary week: it does not come, or at other hours; or it comes when it else would not. */
export const Exception = z.strictObject({
  on: IsoDate,
  /** Absent: nobody comes on that day. */
  instead: z.optional(z.strictObject({ starts: ClockTime, ends: z.optional(ClockTime) })),
  why: z.optional(Words),
})
export type Exception = z.infer<typeof Exception>

/**
 * A visit that comes every week: days, and times on the clock in England. `everyOther` names one day on which a visit of
 * every other week comes. `onBankHolidays` is what happens on a bank holiday in England; absent, we do not know.
 */
export const Visit = z.strictObject({
  days: z.array(Weekday).check(z.minLength(1), z.maxLength(7)),
  starts: ClockTime,
  ends: z.optional(ClockTime),
  everyOther: z.optional(IsoDate),
  onBankHolidays: z.optional(z.enum(['comes', 'does-not-come'])),
  exceptions: z.optional(listOf(Exception)),
})
export type Visit = z.infer<typeof Visit>

/**
 * One thing that meets a need: what, who, when, where, cost, how it is paid, from and to (R7, R15, R112).
 * `costPerWeek` in pence; 0 is shown as no charge. Without `to` it has no end date.
 */
export const SupportItem = z.strictObject({
  id: ItemId,
  needs: z.array(ItemId).check(z.minLength(1), z.maxLength(50)),
  title: Words,
  provider: z.strictObject({ name: Name, phone: z.optional(Phone) }),
  visits: z.array(Visit).check(z.maxLength(50)),
  when: z.optional(Words),
  where: z.optional(Words),
  costPerWeek: PencePerWeek,
  paid: z.enum(['council', 'direct-payment', 'self', 'others', 'no-charge', 'other']),
  from: IsoDate,
  to: z.optional(IsoDate),
  atTheEnd: z.optional(Words),
})
export type SupportItem = z.infer<typeof SupportItem>
