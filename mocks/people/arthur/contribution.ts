import type { Contribution } from '#contract/contribution.ts'

const regulation7 = 'https://www.legislation.gov.uk/uksi/2014/2672/regulation/7/made'

/** Adds up to the penny, from amounts that come each month, every four weeks and each week, and savings too small to count. */
export const contribution: Contribution = {
  setting: 'home',
  from: '2026-09-14',
  disclosed: true,
  lines: [
    {
      id: 'state-pension',
      kind: 'income',
      title: { text: 'State Pension', easyRead: 'State Pension', cy: 'Pensiwn y Wladwriaeth' },
      perWeek: 140_45,
      given: { amount: 561_80, every: 'four-weeks' },
    },
    {
      id: 'railway-pension',
      kind: 'income',
      title: { text: 'Railway pension', easyRead: 'Your railway pension', cy: 'Pensiwn y rheilffordd' },
      perWeek: 72_00,
      given: { amount: 312_00, every: 'month' },
    },
    {
      id: 'attendance-allowance',
      kind: 'income',
      title: {
        text: 'Attendance Allowance, higher rate',
        easyRead: 'Attendance Allowance, higher rate',
        cy: 'Lwfans Gweini, cyfradd uwch',
      },
      perWeek: 114_60,
      given: { rate: 'attendance-allowance-higher' },
    },
    {
      id: 'night-part',
      kind: 'left-out',
      title: {
        text: 'The part of it for help at night',
        easyRead: 'The part for help at night',
        cy: 'Y rhan ohono am help yn y nos',
      },
      perWeek: 37_90,
      given: { amount: 37_90, every: 'week' },
      meaning: {
        text: 'We do not help you at night, so we leave out this part of your Attendance Allowance.',
        easyRead: 'We do not help you at night.\nSo we do not count this part.',
        cy: 'Dydyn ni ddim yn eich helpu yn y nos, felly rydyn ni’n gadael y rhan hon o’ch Lwfans Gweini allan.',
      },
    },
    {
      id: 'to-live-on',
      kind: 'to-live-on',
      title: { text: 'Money to live on', easyRead: 'Money to live on', cy: 'Arian i fyw arno' },
      perWeek: 184_30,
      given: { rate: 'minimum-income-guarantee-couple' },
    },
    {
      id: 'council-tax',
      kind: 'housing',
      title: {
        text: 'Your half of the Council Tax',
        easyRead: 'Half of the Council Tax',
        cy: 'Eich hanner chi o’r Dreth Gyngor',
      },
      perWeek: 21_00,
      given: { amount: 1_092_00, every: 'year' },
    },
    {
      id: 'laundry',
      kind: 'disability',
      title: { text: 'Extra washing', easyRead: 'More washing', cy: 'Golchi ychwanegol' },
      perWeek: 8_00,
      given: { amount: 104_00, every: 'quarter' },
    },
    {
      id: 'garden',
      kind: 'disability',
      title: { text: 'Help in the garden', easyRead: 'Help in the garden', cy: 'Help yn yr ardd' },
      perWeek: 4_50,
      given: { amount: 9_00, every: 'two-weeks' },
    },
  ],
  rates: [
    {
      id: 'attendance-allowance-higher',
      title: {
        text: 'Attendance Allowance, higher rate',
        easyRead: 'Attendance Allowance, higher rate',
        cy: 'Lwfans Gweini, cyfradd uwch',
      },
      perWeek: 114_60,
      year: '2026/27',
      sample: true,
    },
    {
      id: 'minimum-income-guarantee-couple',
      title: {
        text: 'Minimum income guarantee, one of a couple of pension age',
        easyRead: 'The least money you must keep',
        cy: 'Gwarant isafswm incwm, un o gwpl o oedran pensiwn',
      },
      perWeek: 184_30,
      year: '2026/27',
      address: regulation7,
      sample: true,
    },
  ],
  capital: {
    items: [
      {
        id: 'savings-account',
        title: { text: 'Savings account', easyRead: 'Savings account', cy: 'Cyfrif cynilo' },
        amount: 9_400_00,
      },
    ],
    lower: 14_250_00,
    upper: 23_250_00,
    step: 250_00,
    per: 1_00,
  },
  percentage: 100,
  minimumCharge: 0,
  chargeableCost: 249_00,
  figures: {
    income: 327_05,
    tariff: 0,
    leftOut: 37_90,
    toLiveOn: 184_30,
    housing: 21_00,
    disability: 12_50,
    available: 71_35,
    assessed: 71_35,
    contribution: 71_35,
  },
}
