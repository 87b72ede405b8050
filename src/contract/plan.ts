import * as z from 'zod/mini'
import { Budget, DirectPayment } from './budget.ts'
import { IsoDate } from './calendar.ts'
import { Contact, Email, Phone } from './contact.ts'
import { Contribution } from './contribution.ts'
import { ItemId, listOf, Name } from './item.ts'
import { PencePerWeek } from './money.ts'
import { addsUp } from './plan-sums.ts'
import { SupportItem } from './support.ts'
import { Words } from './words.ts'

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

/** Something besides needs that matters to how the person lives: home, relationships, work, safety (R19). */
export const Wellbeing = z.strictObject({ id: ItemId, title: Words, detail: z.optional(Words) })

/** Someone the person wants involved, what they are to the person, and what they do (R32–R35). */
export const PersonInvolved = z.strictObject({ id: ItemId, name: Name, who: Words, does: z.optional(Words) })

/** A review that was held (R56). */
export const ReviewHeld = z.strictObject({
  on: IsoDate,
  kind: z.enum(['first', 'planned', 'requested', 'other']),
  outcome: z.optional(Words),
})

/** When support began, which reviews were held, and when the next is due (R14, R56–R58). */
export const Review = z.strictObject({
  last: z.optional(IsoDate),
  nextBy: z.optional(IsoDate),
  supportBegan: z.optional(IsoDate),
  held: z.optional(listOf(ReviewHeld)),
})
export type Review = z.infer<typeof Review>

/** What was agreed, when, by whom, and what was not (R17, R25). `talkedThrough` is the day of the talk before it (R27). */
export const Agreement = z.strictObject({
  state: z.enum(['awaiting', 'agreed', 'agreed-in-part', 'not-agreed', 'other']),
  on: z.optional(IsoDate),
  with: z.optional(Name),
  talkedThrough: z.optional(IsoDate),
  agreedBy: z.optional(listOf(z.strictObject({ name: Name, who: Words, on: IsoDate }))),
  notAgreed: listOf(Words),
  /** What happens about what was not agreed. */
  next: z.optional(Words),
})

/** Why the council changed an item of the plan since the version before: shown beside what changed (R22). */
export const ChangeReason = z.strictObject({ item: ItemId, why: Words })

/** The sections of a plan; each is kept as a row of its own, so that the database can guard it. */
export const planSections = {
  aboutMe: z.optional(AboutMe),
  needs: listOf(Need),
  outcomes: listOf(Outcome),
  strengths: Strengths,
  support: listOf(SupportItem),
  options: listOf(Option),
  wellbeing: z.optional(listOf(Wellbeing)),
  people: z.optional(listOf(PersonInvolved)),
  budget: z.optional(Budget),
  directPayment: z.optional(DirectPayment),
  contribution: z.optional(Contribution),
  keepingWell: listOf(Words),
  community: listOf(CommunityActivity),
  practitioner: z.optional(Practitioner),
  review: Review,
  agreement: Agreement,
  reasons: z.optional(listOf(ChangeReason)),
} as const
export type PlanSection = keyof typeof planSections
/** A section with a heading of its own on the plan page. Money is read whole on a page of its own, reasons beside what changed. */
export type PlanPart = Exclude<PlanSection, 'directPayment' | 'contribution' | 'reasons'>

/** One version of a person's care and support plan. `from` is the date it starts to count. */
export const Plan = z
  .strictObject({ version: z.int().check(z.gte(1), z.lte(9999)), from: IsoDate, ...planSections })
  .check(addsUp)
export type Plan = z.infer<typeof Plan>
