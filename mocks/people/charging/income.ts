import type { ContributionLine, Rate } from '#contract/contribution.ts'
import type { Words } from '#contract/words.ts'
import { words } from '../words.ts'

/** What was counted, and what it was counted from: what the council's letter says of one line. */
type Given = ContributionLine['given']

const counts = {
  words: words(
    'Pensions and most benefits count.',
    'Pensions count.\nMost benefits count.',
    'Mae pensiynau a’r rhan fwyaf o fudd-daliadau yn cyfrif.',
  ),
}
const income =
  (id: string, title: Words, meaning: Words, rule = counts) =>
  (given: Given, perWeek: number): ContributionLine => ({
    id,
    kind: 'income',
    title,
    perWeek,
    given,
    meaning,
    rule,
  })

export const statePension = income(
  'state-pension',
  words('State Pension', 'State Pension', 'Pensiwn y Wladwriaeth'),
  words(
    'What the state pays you as a pension.',
    'Your pension from the state.',
    'Yr hyn y mae’r wladwriaeth yn ei dalu i chi’n bensiwn.',
  ),
)
export const workPension = income(
  'work-pension',
  words('Pension from work', 'Pension from work', 'Pensiwn o’r gwaith'),
  words(
    'What you are paid from the job you had.',
    'Your pension from your old job.',
    'Yr hyn a gewch o’r swydd a fu gennych.',
  ),
)
export const pensionCredit = income(
  'pension-credit',
  words('Pension Credit', 'Pension Credit', 'Credyd Pensiwn'),
  words('It tops up a small pension.', 'Extra money for a small pension.', 'Mae’n ychwanegu at bensiwn bach.'),
)
export const universalCredit = income(
  'universal-credit',
  words('Universal Credit', 'Universal Credit', 'Credyd Cynhwysol'),
  words('Without the part that is for rent.', 'We do not count the part for rent.', 'Heb y rhan sydd ar gyfer rhent.'),
)
export const supportAllowance = income(
  'employment-and-support-allowance',
  words('Employment and Support Allowance', 'Employment and Support Allowance', 'Lwfans Cyflogaeth a Chymorth'),
  words(
    'Money for people who are not well enough to work.',
    'Money for people too ill to work.',
    'Arian i bobl nad ydynt yn ddigon iach i weithio.',
  ),
)

/** A benefit that is paid at one of the rates of the table. */
const byRate = (id: string, title: Words, meaning: Words) => (rate: Rate, perWeek: number) =>
  income(id, title, meaning)({ rate: rate.id }, perWeek)

export const attendanceAllowance = byRate(
  'attendance-allowance',
  words('Attendance Allowance', 'Attendance Allowance', 'Lwfans Gweini'),
  words(
    'For the help you need by day or night.',
    'Money for the help you need.',
    'Ar gyfer yr help sydd ei angen arnoch ddydd neu nos.',
  ),
)
export const dailyLiving = byRate(
  'pip-daily-living',
  words(
    'Personal Independence Payment, daily living',
    'PIP for daily living',
    'Taliad Annibyniaeth Personol, byw bob dydd',
  ),
  words(
    'For the help you need in your day.',
    'Money for help in your day.',
    'Ar gyfer yr help sydd ei angen arnoch yn eich diwrnod.',
  ),
)

export const earnings = income(
  'earnings',
  words('What you earn', 'What you earn', 'Yr hyn rydych chi’n ei ennill'),
  words(
    'Your pay. It is shown here and left out below.',
    'Your pay.\nWe do not count it.',
    'Eich cyflog. Caiff ei ddangos yma a’i adael allan isod.',
  ),
  {
    words: words(
      'The law says that what you earn from work does not count.',
      'The law says your pay does not count.',
      'Mae’r gyfraith yn dweud nad yw’r hyn rydych chi’n ei ennill o waith yn cyfrif.',
    ),
  },
)
