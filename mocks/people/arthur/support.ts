import type { Option } from '#contract/plan.ts'
import type { SupportItem, Visit } from '#contract/support.ts'

const everyDay: Visit['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const plover = { name: 'Plover Care at Home', phone: '01632 960662' }
const atHome = { text: 'At home', easyRead: 'At your home', cy: 'Gartref' }

export const support: SupportItem[] = [
  {
    id: 'morning-visit',
    needs: ['shower'],
    title: { text: 'Morning visit', easyRead: 'Morning visit', cy: 'Ymweliad bore' },
    provider: plover,
    visits: [{ days: everyDay, starts: '07:30', ends: '08:15', onBankHolidays: 'comes' }],
    where: atHome,
    costPerWeek: 122_50,
    paid: 'council',
    from: '2026-03-16',
  },
  {
    id: 'evening-visit',
    needs: ['bedtime'],
    title: { text: 'Evening visit', easyRead: 'Evening visit', cy: 'Ymweliad nos' },
    provider: plover,
    visits: [
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'sunday'],
        starts: '20:00',
        ends: '20:30',
        onBankHolidays: 'comes',
        exceptions: [
          {
            on: '2026-11-26',
            why: {
              text: 'You and Joan stay with your son that night.',
              easyRead: 'You stay with your son that night.',
              cy: 'Rydych chi a Joan yn aros gyda’ch mab y noson honno.',
            },
          },
          { on: '2026-12-24', instead: { starts: '18:30', ends: '19:00' } },
        ],
      },
      { days: ['friday', 'saturday'], starts: '21:30', ends: '22:00', onBankHolidays: 'comes' },
    ],
    where: atHome,
    costPerWeek: 84_00,
    paid: 'council',
    from: '2026-03-16',
  },
  {
    id: 'tool-shed',
    needs: ['talking'],
    title: { text: 'The Tool Shed', easyRead: 'The Tool Shed', cy: 'The Tool Shed' },
    provider: { name: 'The Tool Shed, Nettleby', phone: '01632 960773' },
    visits: [
      {
        days: ['tuesday'],
        starts: '10:00',
        ends: '14:00',
        onBankHolidays: 'does-not-come',
        exceptions: [
          {
            on: '2026-12-29',
            why: {
              text: 'The Tool Shed is closed until the new year.',
              easyRead: 'The Tool Shed is closed until the new year.',
              cy: 'Mae The Tool Shed ar gau tan y flwyddyn newydd.',
            },
          },
        ],
      },
    ],
    when: {
      text: 'A minibus comes for you at 9:30am',
      easyRead: 'A minibus comes at half past 9 in the morning.',
      cy: 'Daw bws mini i’ch nôl am 9:30yb',
    },
    where: {
      text: 'Old Station Yard, Nettleby',
      easyRead: 'Old Station Yard, Nettleby',
      cy: 'Old Station Yard, Nettleby',
    },
    costPerWeek: 38_00,
    paid: 'council',
    from: '2026-09-15',
  },
  {
    id: 'alarm-button',
    needs: ['falls'],
    title: { text: 'Alarm button', easyRead: 'Alarm button', cy: 'Botwm larwm' },
    provider: { name: 'Beacon Alarms', phone: '01632 960884' },
    visits: [],
    when: { text: 'All day and all night', easyRead: 'All day and all night', cy: 'Ddydd a nos' },
    costPerWeek: 4_50,
    paid: 'council',
    from: '2026-03-16',
  },
  {
    id: 'talking-group',
    needs: ['talking'],
    title: { text: 'Talking group', easyRead: 'Talking group', cy: 'Grŵp siarad' },
    provider: { name: 'Wagtail Speech Clinic', phone: '01632 960895' },
    visits: [{ days: ['thursday'], starts: '11:00', ends: '12:00', everyOther: '2026-10-15' }],
    costPerWeek: 0,
    paid: 'no-charge',
    from: '2026-10-15',
    to: '2026-12-10',
    atTheEnd: {
      text: 'The clinic writes to you and to us. Mina then asks you what would help next.',
      easyRead: 'The group ends.\nThe clinic writes to you.\nMina asks what would help next.',
      cy: 'Bydd y clinig yn ysgrifennu atoch chi ac aton ni. Wedyn bydd Mina’n gofyn beth fyddai’n helpu nesaf.',
    },
  },
  {
    id: 'joan',
    needs: ['bedtime', 'shower'],
    title: { text: 'Help from Joan', easyRead: 'Help from Joan', cy: 'Help gan Joan' },
    provider: { name: 'Joan, your wife' },
    visits: [],
    when: {
      text: 'When the morning visit is late, and on nights out',
      easyRead: 'When the morning visit is late\nWhen you have a night out',
      cy: 'Pan fydd yr ymweliad bore’n hwyr, ac ar nosweithiau allan',
    },
    costPerWeek: 0,
    paid: 'no-charge',
    from: '2026-03-16',
  },
]

export const options: Option[] = [
  {
    id: 'tool-shed-day',
    needs: ['talking'],
    title: { text: 'A day at The Tool Shed', easyRead: 'A day at The Tool Shed', cy: 'Diwrnod yn The Tool Shed' },
    costPerWeek: 38_00,
    timeToArrange: { text: 'About 4 weeks', easyRead: 'About 4 weeks', cy: 'Tua 4 wythnos' },
    chosen: true,
    why: {
      text: 'You like to work with your hands beside other people.',
      easyRead: 'You like to make things.\nYou like to be with people.',
      cy: 'Rydych chi’n hoffi gweithio â’ch dwylo yng nghwmni pobl eraill.',
    },
  },
  {
    id: 'visitor-at-home',
    needs: ['talking'],
    title: {
      text: 'Someone who visits you at home for 2 hours',
      easyRead: 'Someone visits you for 2 hours',
      cy: 'Rhywun sy’n ymweld â chi gartref am 2 awr',
    },
    costPerWeek: 31_00,
    timeToArrange: { text: 'About 2 weeks', easyRead: 'About 2 weeks', cy: 'Tua 2 wythnos' },
    chosen: false,
    why: {
      text: 'You said you want to get out of the house.',
      easyRead: 'You want to get out of the house.',
      cy: 'Fe ddywedoch chi eich bod am fynd allan o’r tŷ.',
    },
  },
]
