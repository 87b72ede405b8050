import * as z from 'zod/mini'
import { ClockTime, IsoDate, Weekday } from './calendar.ts'
import { Contact, Email, Phone } from './contact.ts'
import { PencePerWeek } from './money.ts'
import { addsUp } from './plan-sums.ts'
import { Words } from './words.ts'

/** Names one item for the life of the plan, so that two versions can be compared by it. */
const ItemId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/))
const Name = z.string().check(z.minLength(1), z.maxLength(200))
const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(200))

/** About me, in the first person (R18). */
export const AboutMe = z.strictObject({
  words: listOf(Words),
  writtenOn: IsoDate,
  writtenWith: z.optional(Name),
})

/** A need (R1, R2). Where nothing meets it yet, `notYetArranged` says what is missing and who says when (R7). */
export const Need = z.strictObject({
  id: ItemId,
  title: Words,
  detail: z.optional(Words),
  notYetArranged: z.optional(
    z.strictObject({ missing: Words, tellBy: z.optional(IsoDate), untilThen: z.optional(Words) }),
  ),
})
export type Need = z.infer<typeof Need>

/** What the person wants to achieve, the needs it serves, and how far it has come (R3, R4). */
export const Outcome = z.strictObject({
  id: ItemId,
  needs: listOf(ItemId),
  title: Words,
  progress: z.enum(['achieved', 'partly', 'not-yet', 'other']),
  note: z.optional(Words),
})
export type Outcome = z.infer<typeof Outcome>

/** What the person can do, and the support they already have, apart from paid care (R5). */
export const Strengths = z.strictObject({ self: listOf(Words), support: listOf(Words) })

/** A visit that comes every week: days, and times on the clock in England. */
export const Visit = z.strictObject({
  days: z.array(Weekday).check(z.minLength(1), z.maxLength(7)),
  starts: ClockTime,
  ends: z.optional(ClockTime),
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

/** A choice that was looked at, with its price and usual time to arrange, chosen or not and why (R6, R8, R21). */
export const Option = z.strictObject({
  id: ItemId,
  needs: listOf(ItemId),
  title: Words,
  costPerWeek: z.optional(PencePerWeek),
  timeToArrange: z.optional(Words),
  chosen: z.boolean(),
  why: z.optional(Words),
})
export type Option = z.infer<typeof Option>

/** The personal budget (Care Act 2014 s.26; R9, R10, R44–R46), pence a week. The three shares add up to the total. */
export const Budget = z.strictObject({
  status: z.enum(['indicative', 'final']),
  total: PencePerWeek,
  council: PencePerWeek,
  person: PencePerWeek,
  others: listOf(z.strictObject({ name: Name, amount: PencePerWeek })),
})
export type Budget = z.infer<typeof Budget>

/** Something in the community that could help (R12). */
export const CommunityActivity = z.strictObject({
  id: ItemId,
  title: Words,
  detail: z.optional(Words),
  contact: z.optional(Contact),
})

/** The worker to ring about this plan (R13). Without a number of their own the council's number is shown. */
export const Practitioner = z.strictObject({ name: Name, phone: z.optional(Phone), email: z.optional(Email) })
export type Practitioner = z.infer<typeof Practitioner>

/** When the plan was last reviewed and when it will be next (R14). */
export const Review = z.strictObject({ last: z.optional(IsoDate), nextBy: z.optional(IsoDate) })

/** What was agreed, when and with whom, and what was not (R17, R25). */
export const Agreement = z.strictObject({
  state: z.enum(['awaiting', 'agreed', 'agreed-in-part', 'not-agreed', 'other']),
  on: z.optional(IsoDate),
  with: z.optional(Name),
  notAgreed: listOf(Words),
})

/** The sections of a plan; each is kept as a row of its own, so that the database can guard it. */
export const planSections = {
  aboutMe: z.optional(AboutMe),
  needs: listOf(Need),
  outcomes: listOf(Outcome),
  strengths: Strengths,
  support: listOf(SupportItem),
  options: listOf(Option),
  budget: z.optional(Budget),
  keepingWell: listOf(Words),
  community: listOf(CommunityActivity),
  practitioner: z.optional(Practitioner),
  review: Review,
  agreement: Agreement,
} as const
export type PlanSection = keyof typeof planSections

/** One version of a person's care and support plan. `from` is the date it starts to count. */
export const Plan = z
  .strictObject({ version: z.int().check(z.gte(1), z.lte(9999)), from: IsoDate, ...planSections })
  .check(addsUp)
export type Plan = z.infer<typeof Plan>
