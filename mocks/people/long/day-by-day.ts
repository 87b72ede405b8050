import type { SupportItem } from '#contract/support.ts'
import { weekdays } from '#contract/weekdays.ts'
import type { Words } from '#contract/words.ts'
import { atHome, words } from '../words.ts'
import { type Facts, holdsIn } from './facts.ts'

/** The days as they are said in Welsh after “bore”, and after “nos”. */
const inWelsh = [
  ['Llun', 'Lun'],
  ['Mawrth', 'Fawrth'],
  ['Mercher', 'Fercher'],
  ['Iau', 'Iau'],
  ['Gwener', 'Wener'],
  ['Sadwrn', 'Sadwrn'],
  ['Sul', 'Sul'],
] as const

type Part = {
  id: string
  need: string
  starts: string
  ends: string
  since: number
  /** Half hours of support; a night asleep in the house has one price. */
  halfHours?: number
  title: (day: string, bore: string, nos: string) => Words
}

const parts: Part[] = [
  {
    id: 'morning',
    need: 'home-life',
    starts: '07:30',
    ends: '09:30',
    since: 1,
    halfHours: 4,
    title: (day, bore) =>
      words(
        `${day} morning: up, washed and breakfast`,
        `${day} morning\nGet up, wash, eat`,
        `Bore ${bore}: codi, ymolchi a brecwast`,
      ),
  },
  {
    id: 'evening',
    need: 'home-life',
    starts: '19:30',
    ends: '21:30',
    since: 1,
    halfHours: 4,
    title: (day, _, nos) =>
      words(`${day} evening: bath and bed`, `${day} evening\nBath and bed`, `Nos ${nos}: bath a gwely`),
  },
  {
    id: 'teatime',
    need: 'home-life',
    starts: '17:00',
    ends: '18:30',
    since: 2,
    halfHours: 3,
    title: (day, bore) =>
      words(
        `${day} teatime: cooking together`,
        `${day} teatime\nCook together`,
        `Amser te dydd ${bore}: coginio gyda’ch gilydd`,
      ),
  },
  {
    id: 'night',
    need: 'safety',
    starts: '22:00',
    ends: '07:30',
    since: 3,
    title: (day, _, nos) =>
      words(
        `${day} night: someone asleep in the house`,
        `${day} night\nSomeone sleeps in your house`,
        `Nos ${nos}: rhywun yn cysgu yn y tŷ`,
      ),
  },
  {
    id: 'midday',
    need: 'health',
    starts: '12:15',
    ends: '13:15',
    since: 6,
    halfHours: 2,
    title: (day, bore) =>
      words(
        `${day} midday: dinner and tablets`,
        `${day} midday\nDinner and tablets`,
        `Canol dydd ${bore}: cinio a thabledi`,
      ),
  },
]

const night = 58_00

/** The team's part of a version, one item for each part of each day, so that one can change without the others. */
export const dayByDay = (version: number, { steps, team }: Facts): SupportItem[] =>
  weekdays.flatMap((weekday, at) =>
    parts
      .filter((part) => holdsIn(version, part))
      .map(({ id, need, starts, ends, since, halfHours, title }) => {
        const [bore = '', nos = ''] = inWelsh[at] ?? []
        const hour = steps[version - 1]?.hour ?? 0
        return {
          id: `${weekday}-${id}`,
          needs: [need],
          title: title(weekday.charAt(0).toUpperCase() + weekday.slice(1), bore, nos),
          provider: team,
          visits: [{ days: [weekday], starts, ends, onBankHolidays: 'comes' as const }],
          where: atHome,
          costPerWeek: halfHours ? (halfHours * hour) / 2 : night,
          paid: 'council' as const,
          from: steps[since - 1]?.from ?? '',
        }
      }),
  )

/** What of the team's part has another price than in the version before. */
export const pricedAnew = (version: number, { steps }: Facts): string[] =>
  steps[version - 1]?.hour === steps[version - 2]?.hour
    ? []
    : parts
        .filter((part) => part.halfHours && part.since < version)
        .flatMap(({ id }) => weekdays.map((weekday) => `${weekday}-${id}`))
