import type { Capital, ContributionLine, Rate } from '#contract/contribution.ts'
import type { Words } from '#contract/words.ts'
import { words } from '../words.ts'

type Given = ContributionLine['given']

/** What must be left to live on, by a rate of the table. */
export const toLiveOn = (rate: Rate, perWeek: number): ContributionLine => ({
  id: rate.id,
  kind: 'to-live-on',
  title: rate.title,
  perWeek,
  given: { rate: rate.id },
  meaning: words(
    'We must leave you this much for food, bills and the things you like.',
    'This money stays with you.\nIt is for food and bills.\nIt is for things you like.',
    'Rhaid i ni adael hyn i chi ar gyfer bwyd, biliau a’r pethau rydych chi’n eu hoffi.',
  ),
  rule: {
    words: words(
      'The law says how much. It is called the minimum income guarantee.',
      'The law says how much.\nIt is called the minimum income guarantee.',
      'Y gyfraith sy’n dweud faint. Yr enw arno yw’r isafswm incwm gwarantedig.',
    ),
    address: 'https://www.legislation.gov.uk/uksi/2014/2672/regulation/7/made',
  },
})

/** What someone keeps for themselves in a care home. */
export const ownMoneyInACareHome = (rate: Rate, perWeek: number): ContributionLine => ({
  ...toLiveOn(rate, perWeek),
  meaning: words(
    'You keep this for yourself. Nobody may tell you what to spend it on.',
    'You keep this money.\nYou choose how you spend it.',
    'Chi sy’n cadw hwn. Ni chaiff neb ddweud wrthych ar beth i’w wario.',
  ),
  rule: {
    words: words(
      'The law says how much. It is called the personal expenses allowance.',
      'The law says how much.\nIt is called the personal expenses allowance.',
      'Y gyfraith sy’n dweud faint. Yr enw arno yw’r lwfans treuliau personol.',
    ),
  },
})

const line =
  (kind: ContributionLine['kind'], meaning: Words, rule: Words) =>
  (id: string, title: Words, given: Given, perWeek: number): ContributionLine => ({
    id,
    kind,
    title,
    perWeek,
    given,
    meaning,
    rule: { words: rule },
  })

/** What the home costs and no benefit pays. */
export const housing = line(
  'housing',
  words('You pay this for your home.', 'You pay this for your home.', 'Rydych chi’n talu hyn am eich cartref.'),
  words(
    'We take off what you pay for your home, without what a benefit pays.',
    'We take this off the sum.',
    'Rydym yn tynnu’r hyn a dalwch am eich cartref, heb yr hyn y mae budd-dal yn ei dalu.',
  ),
)

/** What a disability or illness makes someone spend. */
export const disability = line(
  'disability',
  words(
    'You spend this because of your disability or health.',
    'You spend this because of your health.',
    'Rydych chi’n gwario hyn oherwydd eich anabledd neu’ch iechyd.',
  ),
  words(
    'We take it off. If you spend more than this, tell us.',
    'We take this off the sum.\nDo you spend more?\nTell us.',
    'Rydym yn ei dynnu. Os ydych chi’n gwario mwy na hyn, dywedwch wrthym.',
  ),
)

/** Money that comes in and is left out of the sum. */
export const leftOut = line(
  'left-out',
  words('We do not count this money.', 'We do not count this money.', 'Nid ydym yn cyfrif yr arian hwn.'),
  words(
    'The law says that it does not count.',
    'The law says it does not count.',
    'Mae’r gyfraith yn dweud nad yw’n cyfrif.',
  ),
)

export const councilTax = words('Council tax', 'Council tax', 'Treth gyngor')
export const rent = words('Rent that no benefit pays', 'Rent you pay yourself', 'Rhent nad oes budd-dal yn ei dalu')

/** Savings against the limits that the sample councils use. */
export const savings = (...items: Capital['items']): Capital => ({
  items,
  lower: 14_250_00,
  upper: 23_250_00,
  step: 250_00,
  per: 1_00,
  rule: {
    words: words(
      'We count £1 a week for each £250, or part of it, above £14,250. The home you live in does not count.',
      'We count £1 a week for each £250.\nWe start at £14,250.\nWe do not count your home.',
      'Rydym yn cyfrif £1 yr wythnos am bob £250, neu ran ohono, uwchlaw £14,250. Nid yw’r cartref rydych chi’n byw ynddo yn cyfrif.',
    ),
    address:
      'https://gov.uk/government/publications/social-care-charging-for-local-authorities-2024-to-2025/social-care-charging-for-care-and-support-local-authority-circular',
  },
})
/** In a care home: whether the home one had counts is another question, so nothing is said of it. */
export const savingsInACareHome = (...items: Capital['items']): Capital => {
  const { rule, ...capital } = savings(...items)
  const withoutHome = words(
    'We count £1 a week for each £250, or part of it, above £14,250.',
    'We count £1 a week for each £250.\nWe start at £14,250.',
    'Rydym yn cyfrif £1 yr wythnos am bob £250, neu ran ohono, uwchlaw £14,250.',
  )
  return { ...capital, rule: { ...rule, words: withoutHome } }
}
export const bankAccount = words('Money in the bank', 'Money in the bank', 'Arian yn y banc')
