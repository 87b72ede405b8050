import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem, Visit } from '#contract/support.ts'
import { aboutWeeks, atHome, named, words } from '../words.ts'

/** The same visit in both versions: on five days, then on seven. */
export const morningVisit = (days: Visit['days'], costPerWeek: number): SupportItem => ({
  id: 'morning-visit',
  needs: ['mornings'],
  title: words('Morning visit', 'Morning visit', 'Ymweliad bore'),
  provider: { name: 'Greenfinch Care', phone: '01632 960984' },
  visits: [{ days, starts: '08:00', ends: '08:45', onBankHolidays: 'comes' }],
  where: atHome,
  costPerWeek,
  paid: 'council',
  from: '2026-02-23',
})

export const assistant: SupportItem = {
  id: 'assistant',
  needs: ['going-out', 'falls'],
  title: words(
    'Your own assistant, to go out with',
    'Your own helper, to go out',
    'Eich cynorthwyydd eich hun, i fynd allan',
  ),
  provider: { name: 'Hazel Wold', phone: '01632 960343' },
  visits: [
    {
      days: ['tuesday', 'friday'],
      starts: '14:00',
      ends: '16:00',
      onBankHolidays: 'does-not-come',
      exceptions: [
        {
          on: '2026-11-27',
          instead: { starts: '10:00', ends: '12:00' },
          why: words(
            'Hazel takes you to the eye clinic.',
            'Hazel takes you to the eye clinic.',
            'Bydd Hazel yn mynd â chi i’r clinig llygaid.',
          ),
        },
      ],
    },
  ],
  where: words(
    'Hazel comes to your home first',
    'Hazel comes to your home.',
    'Bydd Hazel yn dod i’ch cartref yn gyntaf',
  ),
  costPerWeek: 68_00,
  paid: 'direct-payment',
  from: '2026-10-20',
}

export const equipment: SupportItem = {
  id: 'alarm-button',
  needs: ['falls'],
  title: words('Alarm button', 'Alarm button', 'Botwm larwm'),
  provider: { name: 'Beacon Alarms', phone: '01632 960884' },
  visits: [],
  when: words('All day and all night', 'All day and all night', 'Ddydd a nos'),
  costPerWeek: 0,
  paid: 'no-charge',
  from: '2026-02-23',
}

export const options: Option[] = [
  {
    id: 'own-assistant',
    needs: ['going-out'],
    title: words(
      'Someone you choose, paid from a direct payment',
      'You choose and pay a helper',
      'Rhywun o’ch dewis, drwy daliad uniongyrchol',
    ),
    costPerWeek: 68_00,
    timeToArrange: aboutWeeks(4),
    chosen: true,
    why: words(
      'You know Hazel, and Bracken likes her.',
      'You know Hazel.\nBracken likes her.',
      'Rydych chi’n adnabod Hazel, ac mae Bracken yn ei hoffi.',
    ),
  },
  {
    id: 'day-centre',
    needs: ['going-out'],
    title: words('A day a week at Finch Court', '1 day a week at Finch Court', 'Diwrnod yr wythnos yn Finch Court'),
    costPerWeek: 52_00,
    timeToArrange: aboutWeeks(3),
    chosen: false,
    why: words('They cannot have Bracken there.', 'Bracken cannot go there.', 'Allan nhw ddim cael Bracken yno.'),
  },
]

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Put your stockings on before you stand up.',
    'Put stockings on before you stand.',
    'Gwisgwch eich hosanau cyn sefyll.',
  ),
  words(
    'Keep the button on, in the bath as well.',
    'Wear your button in the bath too.',
    'Cadwch y botwm arnoch, yn y bath hefyd.',
  ),
]

export const community: Plan['community'] = [
  {
    id: 'steady-steps',
    title: named('Steady Steps'),
    detail: words(
      'Mondays at 11am in Nettleby Hall. Free. Dogs wait by the door.',
      'It is on Mondays at 11 in the morning.\nIt is free.\nDogs can come.',
      'Dydd Llun am 11yb yn Neuadd Nettleby. Am ddim. Mae cŵn yn aros wrth y drws.',
    ),
    contact: { name: 'Fern Dibble', phone: '01632 960906' },
  },
]
