import type { Contribution } from '#contract/contribution.ts'
import { dailyLiving, supportAllowance } from '../charging/income.ts'
import { bankAccount, disability, housing, rent, savings, toLiveOn } from '../charging/left-to-you.ts'
import { dailyLivingEnhanced, moreForDisability, mostForDisability, toLiveOnWorkingAge } from '../charging/rates.ts'
import { longPlan } from '../long/long-plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { words } from '../words.ts'
import { activities } from './activities.ts'
import { always, needs, wanted } from './life.ts'
import { steps } from './steps.ts'

const contribution: Contribution = {
  setting: 'home',
  from: '2026-05-25',
  disclosed: true,
  lines: [
    supportAllowance({ amount: 281_30, every: 'two-weeks' }, 140_65),
    dailyLiving(dailyLivingEnhanced, 114_60),
    toLiveOn(toLiveOnWorkingAge, 120_40),
    toLiveOn(moreForDisability, 53_15),
    toLiveOn(mostForDisability, 25_95),
    housing('rent', rent, { amount: 8_25, every: 'week' }, 8_25),
    disability(
      'ear-defenders',
      words(
        'Ear defenders, and a quiet seat on trains',
        'Ear defenders\nA quiet seat on trains',
        'Offer gwarchod clustiau, a sedd dawel ar drenau',
      ),
      { amount: 806_00, every: 'year' },
      15_50,
    ),
  ],
  rates: [toLiveOnWorkingAge, moreForDisability, mostForDisability, dailyLivingEnhanced],
  capital: savings({ id: 'bank', title: bankAccount, amount: 7_902_00 }),
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 0,
  figures: {
    income: 255_25,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 199_50,
    housing: 8_25,
    disability: 15_50,
    available: 32_00,
    assessed: 32_00,
    contribution: 32_00,
  },
}

/** The largest plan of its council: 12 versions in three years and a half, and 60 items of support in the last. */
export const dominic: SamplePerson = {
  id: 'dominic',
  council: 'rutland',
  reference: 'RU-2266',
  person: { givenName: 'Dominic', familyName: 'Goldcrest', callMe: 'Dom', dateOfBirth: '1985-12-06' },
  shows: {
    en: 'A long plan: 12 versions, and 60 things that support him.',
    'easy-read': 'A very long plan.',
    cy: 'Cynllun hir: 12 fersiwn, a 60 o bethau sy’n ei gefnogi.',
  },
  plans: longPlan({
    name: 'Dominic Goldcrest',
    team: { name: 'Your flat team', phone: '01632 960632' },
    steps,
    rows: activities,
    needs,
    wanted,
    contribution,
    always,
    use: words(
      'For your clubs, the gym and the pool, and for learning the bus.',
      'Use it for your clubs.\nUse it for the gym.\nUse it for the bus.',
      'Ar gyfer eich clybiau, y gampfa a’r pwll, ac i ddysgu’r bws.',
    ),
    practitioner: { name: 'Aster Holm', phone: '01632 960643', email: 'aster.holm@sample-council.example' },
  }),
  linked: true,
}
