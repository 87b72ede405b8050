import type { Contribution } from '#contract/contribution.ts'
import { dailyLiving, supportAllowance } from '../charging/income.ts'
import { bankAccount, disability, savings, toLiveOn } from '../charging/left-to-you.ts'
import { dailyLivingEnhanced, moreForDisability, mostForDisability, toLiveOnWorkingAge } from '../charging/rates.ts'
import { longPlan } from '../long/long-plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { activities } from './activities.ts'
import { always, needs, wanted } from './life.ts'
import { steps } from './steps.ts'

const contribution: Contribution = {
  setting: 'home',
  from: '2026-05-11',
  disclosed: true,
  lines: [
    supportAllowance({ amount: 281_30, every: 'two-weeks' }, 140_65),
    dailyLiving(dailyLivingEnhanced, 114_60),
    toLiveOn(toLiveOnWorkingAge, 120_40),
    toLiveOn(moreForDisability, 53_15),
    toLiveOn(mostForDisability, 25_95),
    disability(
      'bike',
      words('Hire of a bike for two', 'Hire of a bike for 2', 'Llogi beic i ddau'),
      { amount: 61_75, every: 'month' },
      14_25,
    ),
  ],
  rates: [toLiveOnWorkingAge, moreForDisability, mostForDisability, dailyLivingEnhanced],
  capital: savings({ id: 'bank', title: bankAccount, amount: 4_215_00 }),
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 0,
  figures: {
    income: 255_25,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 199_50,
    housing: 0,
    disability: 14_25,
    available: 41_50,
    assessed: 41_50,
    contribution: 41_50,
  },
}

/** The largest plan of the sample world: 12 versions in three years and a half, and 60 items of support in the last. */
export const rosalind: SamplePerson = {
  id: 'rosalind',
  council: 'redcar-cleveland',
  reference: 'RC-19254',
  person: { givenName: 'Rosalind', familyName: 'Tidewell', callMe: 'Roz', dateOfBirth: '1989-02-14' },
  shows: {
    en: 'A long plan: 12 versions, and 60 things that support her.',
    'easy-read': 'A very long plan.',
    cy: 'Cynllun hir: 12 fersiwn, a 60 o bethau sy’n ei chefnogi.',
  },
  plans: longPlan({
    name: 'Rosalind Tidewell',
    team: { name: 'Your house team', phone: '01632 960532' },
    steps,
    rows: activities,
    needs,
    wanted,
    contribution,
    always,
    use: words(
      'For what you do by choice: swimming, the theatre, dancing, the stall and the bike.',
      'Use it for swimming.\nUse it for the theatre.\nUse it for the bike.',
      'Ar gyfer yr hyn a wnewch o ddewis: nofio, y theatr, dawnsio, y stondin a’r beic.',
    ),
    practitioner: { name: 'Zadie Foreshore', phone: '01632 960543', email: 'zadie.foreshore@sample-council.example' },
  }),
  linked: true,
}
