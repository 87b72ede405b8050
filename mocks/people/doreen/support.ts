import type { SupportItem, Visit } from '#contract/support.ts'

const lantern = { name: 'Lantern Home Care', phone: '01632 960114' }
const atHome = { text: 'At home', easyRead: 'At your home', cy: 'Gartref' }
const everyDay: Visit['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

export const morningVisit: SupportItem = {
  id: 'morning-visit',
  needs: ['washing'],
  title: { text: 'Morning visit', easyRead: 'Morning visit', cy: 'Ymweliad bore' },
  provider: lantern,
  visits: [
    {
      days: everyDay,
      starts: '08:00',
      ends: '08:45',
      onBankHolidays: 'comes',
      exceptions: [
        {
          on: '2026-11-24',
          instead: { starts: '07:15', ends: '08:00' },
          why: {
            text: 'You go to the eye clinic that morning.',
            easyRead: 'You go to the eye clinic.',
            cy: 'Rydych chi’n mynd i’r clinig llygaid y bore hwnnw.',
          },
        },
        { on: '2026-12-25', instead: { starts: '09:00', ends: '09:45' } },
      ],
    },
  ],
  where: atHome,
  costPerWeek: 117_60,
  paid: 'council',
  from: '2026-01-12',
}

/** A Thursday, which only version 5 has a teatime visit on. */
const atKarens = [
  {
    on: '2026-11-26',
    why: {
      text: 'You are at Karen’s for her birthday.',
      easyRead: 'You go to Karen.\nIt is her birthday.',
      cy: 'Rydych chi yn nhŷ Karen i ddathlu ei phen-blwydd.',
    },
  },
]

/** More evenings in version 5 than in version 4, so the days, the cost and the start are given by the version. */
export const teatimeVisit = (days: Visit['days'], costPerWeek: number, from: string): SupportItem => ({
  id: 'teatime-visit',
  needs: ['eating'],
  title: { text: 'Teatime visit', easyRead: 'Teatime visit', cy: 'Ymweliad amser te' },
  provider: lantern,
  visits: [
    {
      days,
      starts: '17:30',
      ends: '18:00',
      onBankHolidays: 'does-not-come',
      exceptions: days.includes('thursday') ? atKarens : [],
    },
  ],
  where: atHome,
  costPerWeek,
  paid: 'council',
  from,
})

export const teaWithKaren: SupportItem = {
  id: 'tea-with-karen',
  needs: ['eating'],
  title: { text: 'Tea with Karen', easyRead: 'Tea with Karen', cy: 'Te gyda Karen' },
  provider: { name: 'Karen, your daughter' },
  visits: [],
  when: {
    text: 'Saturday and Sunday, whenever suits you both',
    easyRead: 'Saturday and Sunday\nYou and Karen pick the time.',
    cy: 'Dydd Sadwrn a dydd Sul, pryd bynnag sy’n gyfleus i’r ddwy ohonoch',
  },
  costPerWeek: 0,
  paid: 'no-charge',
  from: '2026-01-12',
}

const closedForChristmas = {
  text: 'The club is closed for Christmas.',
  easyRead: 'The club is closed for Christmas.',
  cy: 'Mae’r clwb ar gau dros y Nadolig.',
}

export const seagullClub: SupportItem = {
  id: 'seagull-club',
  needs: ['going-out'],
  title: { text: 'Seagull Club, with lunch', easyRead: 'Seagull Club and lunch', cy: 'Seagull Club, gyda chinio' },
  provider: { name: 'Seagull Club', phone: '01632 960227' },
  visits: [
    {
      days: ['wednesday'],
      starts: '10:30',
      ends: '14:30',
      onBankHolidays: 'does-not-come',
      exceptions: [
        { on: '2026-12-23', why: closedForChristmas },
        { on: '2026-12-30', why: closedForChristmas },
      ],
    },
  ],
  when: {
    text: 'They fetch you at 10am',
    easyRead: 'They fetch you at 10 in the morning.',
    cy: 'Maen nhw’n eich nôl am 10yb',
  },
  where: {
    text: 'Shingle Hall, Limpet Lane',
    easyRead: 'Shingle Hall, Limpet Lane',
    cy: 'Shingle Hall, Limpet Lane',
  },
  costPerWeek: 34_00,
  paid: 'direct-payment',
  from: '2026-02-04',
}

export const shopsWithBev: SupportItem = {
  id: 'shops-with-bev',
  needs: ['going-out', 'eating'],
  title: { text: 'Shops with Bev', easyRead: 'Shops with Bev', cy: 'Siopa gyda Bev' },
  provider: { name: 'Bev Tansy', phone: '01632 960338' },
  visits: [{ days: ['friday'], starts: '13:00', ends: '15:00' }],
  where: {
    text: 'Bev comes to your home first',
    easyRead: 'Bev comes to your home.\nThen you go out.',
    cy: 'Mae Bev yn dod i’ch cartref yn gyntaf',
  },
  costPerWeek: 30_40,
  paid: 'direct-payment',
  from: '2026-11-27',
}

export const strongLegs: SupportItem = {
  id: 'strong-legs',
  needs: ['going-out', 'bath'],
  title: { text: 'Strong Legs class', easyRead: 'Strong Legs class', cy: 'Dosbarth Coesau Cryf' },
  provider: { name: 'Kittiwake Clinic', phone: '01632 960449' },
  visits: [{ days: ['tuesday'], starts: '14:00', ends: '15:00' }],
  where: {
    text: 'Kittiwake Clinic, ground floor',
    easyRead: 'Kittiwake Clinic\nIt is on the ground floor.',
    cy: 'Kittiwake Clinic, llawr gwaelod',
  },
  costPerWeek: 0,
  paid: 'no-charge',
  from: '2026-11-10',
  to: '2026-12-15',
  atTheEnd: {
    text: 'The clinic tells you how your legs are. You can join their club if you like it.',
    easyRead: 'The class ends.\nThe clinic tells you about your legs.\nYou can join their club.',
    cy: 'Bydd y clinig yn dweud wrthych sut mae eich coesau. Gallwch ymuno â’u clwb os ydych chi’n ei hoffi.',
  },
}
