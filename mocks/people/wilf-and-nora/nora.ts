import type { Plan } from '#contract/plan.ts'
import type { SamplePerson } from '../sample-person.ts'
import { named, words } from '../words.ts'
import { eveningTogether, household, keepingWell, poolOrNot, practitioner, review } from './household.ts'
import { norasContribution } from './money.ts'

const plan: Plan = {
  version: 1,
  from: '2026-09-07',
  aboutMe: {
    words: [
      words(
        'I was the school cook. I like my kitchen, my wireless and an hour when nobody needs me.',
        'I was a school cook.\nI like my kitchen.\nI like an hour on my own.',
        'Fi oedd cogyddes yr ysgol. Rydw i’n hoffi fy nghegin, fy radio ac awr pan nad oes ar neb fy angen i.',
      ),
    ],
    writtenOn: '2026-08-20',
    writtenWith: 'Kit Jetty',
  },
  needs: [
    {
      id: 'evenings',
      title: words(
        'Help when your back is worst',
        'Help when your back hurts',
        'Help pan fydd eich cefn ar ei waethaf',
      ),
      detail: words(
        'So that you do not lift pans or laundry after 5pm',
        'You lift nothing heavy after 5 in the afternoon.',
        'Fel nad ydych yn codi sosbenni na golch ar ôl 5yp',
      ),
    },
    { id: 'company', title: words('Seeing your own friends', 'See your own friends', 'Gweld eich ffrindiau eich hun') },
  ],
  outcomes: [
    {
      id: 'cook-for-others',
      needs: ['company'],
      title: words('Cook for other people again', 'Cook for people again', 'Coginio i bobl eraill eto'),
      progress: 'achieved',
      note: words(
        'You make the soup at the Net Loft every Thursday.',
        'You make soup every Thursday.',
        'Chi sy’n gwneud y cawl yn y Net Loft bob dydd Iau.',
      ),
    },
    {
      id: 'no-lifting',
      needs: ['evenings'],
      title: words('Go to bed without pain', 'Go to bed with no pain', 'Mynd i’r gwely heb boen'),
      progress: 'partly',
    },
  ],
  strengths: {
    self: [words('I cook from a tall stool.', 'I cook from a tall stool.', 'Rydw i’n coginio oddi ar stôl uchel.')],
    support: [
      words(
        'My sister Jean rings at noon.',
        'My sister Jean rings me every day.',
        'Mae fy chwaer Jean yn ffonio ganol dydd.',
      ),
    ],
  },
  support: [
    {
      id: 'net-loft',
      needs: ['company'],
      title: words('A day at the Net Loft', 'A day at the Net Loft', 'Diwrnod yn y Net Loft'),
      provider: { name: 'The Net Loft', phone: '01632 960176' },
      visits: [{ days: ['thursday'], starts: '10:00', ends: '15:00', onBankHolidays: 'does-not-come' }],
      where: named('The Net Loft, Cobble Landing'),
      costPerWeek: 47_80,
      paid: 'council',
      from: '2026-09-10',
    },
    eveningTogether('evenings'),
  ],
  options: poolOrNot('evenings'),
  wellbeing: [
    {
      id: 'caring-for-wilf',
      title: words('You also care for Wilf', 'You also care for Wilf', 'Rydych chi hefyd yn gofalu am Wilf'),
      detail: words(
        'You can ask for a carer’s assessment at any time.',
        'Do you want support as a carer?\nYou can ask us.',
        'Gallwch ofyn am asesiad gofalwr unrhyw bryd.',
      ),
    },
  ],
  people: [
    { id: 'wilf', name: 'Wilf Bollard', who: words('Your husband', 'Your husband', 'Eich gŵr') },
    {
      id: 'jean',
      name: 'Jean Hawser',
      who: words('Your sister', 'Your sister', 'Eich chwaer'),
      does: words(
        'You asked that she has a copy of this plan.',
        'She has a copy of this plan.',
        'Fe ofynnoch chi iddi gael copi o’r cynllun hwn.',
      ),
    },
  ],
  budget: { status: 'final', total: 96_40, council: 96_40, person: 0, others: [], household },
  contribution: norasContribution,
  keepingWell,
  community: [],
  practitioner,
  review,
  agreement: {
    state: 'agreed',
    on: '2026-09-02',
    with: 'Kit Jetty',
    talkedThrough: '2026-08-27',
    agreedBy: [{ name: 'Nora Bollard', who: words('You', 'You', 'Chi'), on: '2026-09-02' }],
    notAgreed: [],
  },
}

/** The other of the couple: her own plan and record, nothing to pay, and the same household. */
export const nora: SamplePerson = {
  id: 'nora',
  council: 'redcar-cleveland',
  reference: 'RC-27145',
  person: { givenName: 'Nora', familyName: 'Bollard', dateOfBirth: '1949-08-30' },
  about: 'money',
  shows: {
    en: 'The other of the couple, with a plan of her own and nothing to pay.',
    'easy-read': 'Puts money together with Wilf. Pays nothing.',
    cy: 'Y llall o’r pâr, gyda’i chynllun ei hun a dim i’w dalu.',
  },
  plans: [plan],
  linked: true,
}
