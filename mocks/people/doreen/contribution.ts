import type { Contribution } from '#contract/contribution.ts'

const regulation7 = 'https://www.legislation.gov.uk/uksi/2014/2672/regulation/7/made'
const circular =
  'https://www.gov.uk/government/publications/social-care-charging-for-local-authorities-2024-to-2025/social-care-charging-for-care-and-support-local-authority-circular'

const lines: Contribution['lines'] = [
  {
    id: 'state-pension',
    kind: 'income',
    title: { text: 'State Pension', easyRead: 'State Pension', cy: 'Pensiwn y Wladwriaeth' },
    perWeek: 189_40,
    given: { amount: 757_60, every: 'four-weeks' },
    meaning: {
      text: 'All of your State Pension counts.',
      easyRead: 'We count all of your State Pension.',
      cy: 'Mae eich Pensiwn y Wladwriaeth i gyd yn cyfrif.',
    },
  },
  {
    id: 'work-pension',
    kind: 'income',
    title: { text: 'Work pension', easyRead: 'Pension from your work', cy: 'Pensiwn gwaith' },
    perWeek: 62_35,
    given: { amount: 270_18, every: 'month' },
    meaning: {
      text: 'All of your work pension counts, after tax.',
      easyRead: 'We count your work pension.\nWe take off the tax first.',
      cy: 'Mae eich pensiwn gwaith i gyd yn cyfrif, ar ôl treth.',
    },
  },
  {
    id: 'attendance-allowance',
    kind: 'income',
    title: {
      text: 'Attendance Allowance, lower rate',
      easyRead: 'Attendance Allowance, lower rate',
      cy: 'Lwfans Gweini, cyfradd is',
    },
    perWeek: 76_70,
    given: { rate: 'attendance-allowance-lower' },
    meaning: {
      text: 'This counts as money coming in. In return we must take off what your disability costs you. See part 2.',
      easyRead: 'We count this as money you get.\nThen we take off what your disability costs.\nLook at part 2.',
      cy: 'Mae hwn yn cyfrif fel arian sy’n dod i mewn. Yn gyfnewid, rhaid i ni dynnu cost eich anabledd. Gweler rhan 2.',
    },
  },
  {
    id: 'to-live-on',
    kind: 'to-live-on',
    title: { text: 'Money to live on', easyRead: 'Money to live on', cy: 'Arian i fyw arno' },
    perWeek: 241_45,
    given: { rate: 'minimum-income-guarantee' },
  },
  {
    id: 'council-tax',
    kind: 'housing',
    title: { text: 'Council Tax', easyRead: 'Council Tax', cy: 'Treth Gyngor' },
    perWeek: 18_20,
    given: { amount: 78_87, every: 'month' },
    meaning: {
      text: 'What you pay, after your reduction.',
      easyRead: 'This is what you pay.\nThe council made it less for you.',
      cy: 'Yr hyn rydych chi’n ei dalu, ar ôl eich gostyngiad.',
    },
  },
  {
    id: 'disability-costs',
    kind: 'disability',
    title: {
      text: 'What your disability costs you',
      easyRead: 'What your disability costs you',
      cy: 'Beth mae eich anabledd yn ei gostio i chi',
    },
    perWeek: 18_25,
    given: { amount: 18_25, every: 'week' },
    meaning: {
      text: 'More washing, more heating and your alarm. You showed us the bills.',
      easyRead: 'You wash and heat more.\nYou have an alarm.\nYou showed us the bills.',
      cy: 'Mwy o olchi, mwy o wres a’ch larwm. Fe ddangosoch chi’r biliau i ni.',
    },
  },
]

const rates: Contribution['rates'] = [
  {
    id: 'attendance-allowance-lower',
    title: {
      text: 'Attendance Allowance, lower rate',
      easyRead: 'Attendance Allowance, lower rate',
      cy: 'Lwfans Gweini, cyfradd is',
    },
    perWeek: 76_70,
    year: '2026/27',
    sample: true,
  },
  {
    id: 'minimum-income-guarantee',
    title: {
      text: 'Minimum income guarantee, one person of pension age',
      easyRead: 'The least money you must keep',
      cy: 'Gwarant isafswm incwm, un person o oedran pensiwn',
    },
    perWeek: 241_45,
    year: '2026/27',
    address: regulation7,
    sample: true,
  },
]

/** The story of the reference screen: by the rule £8.00 is counted for her savings, and the council’s letter counts £9.00. */
export const contribution = (from: string, chargeableCost: number): Contribution => ({
  setting: 'home',
  from,
  disclosed: true,
  lines,
  rates,
  capital: {
    items: [
      {
        id: 'savings-account',
        title: { text: 'Savings account', easyRead: 'Savings account', cy: 'Cyfrif cynilo' },
        amount: 11_850_00,
      },
      {
        id: 'premium-bonds',
        title: { text: 'Premium Bonds', easyRead: 'Premium Bonds', cy: 'Bondiau Premiwm' },
        amount: 4_250_00,
      },
    ],
    lower: 14_250_00,
    upper: 23_250_00,
    step: 250_00,
    per: 1_00,
    rule: {
      words: {
        text: 'Savings of £14,250 or less do not count. Above that, every £250 or part of it counts as £1 a week.',
        easyRead:
          'Savings under £14,250 do not count.\nAbove that we count £1 for each £250.\nPart of £250 counts as well.',
        cy: 'Dydy cynilion o £14,250 neu lai ddim yn cyfrif. Uwchlaw hynny, mae pob £250 neu ran ohono yn cyfrif fel £1 yr wythnos.',
      },
      address: circular,
    },
  },
  percentage: 100,
  minimumCharge: 0,
  chargeableCost,
  figures: {
    income: 328_45,
    tariff: 9_00,
    leftOut: 0,
    toLiveOn: 241_45,
    housing: 18_20,
    disability: 18_25,
    available: 59_55,
    assessed: 59_55,
    contribution: 59_55,
  },
})
