import type { Household } from '#contract/budget.ts'
import type { Option, Plan } from '#contract/plan.ts'
import type { SupportItem } from '#contract/support.ts'
import { aboutWeeks, words } from '../words.ts'

/** What Wilf and Nora put together, each by their own yes: it stands in both plans, and nothing else of one is in the other. */
export const household: Household = {
  total: 229_00,
  shares: [
    { name: 'Wilf Bollard', amount: 132_60 },
    { name: 'Nora Bollard', amount: 96_40 },
  ],
  what: words(
    'Together you pay for one helper for the whole evening. Apart, each of you would have half an hour.',
    'You put your money together.\nOne helper stays all evening.\nApart, you get half an hour each.',
    'Gyda’ch gilydd rydych chi’n talu am un cynorthwyydd am y noson gyfan. Ar wahân, hanner awr yr un fyddai gennych.',
  ),
}

/** The evening that both have, half of its price in each plan. */
export const eveningTogether = (need: string): SupportItem => ({
  id: 'evening-together',
  needs: [need],
  title: words('Evening helper for you both', 'A helper for you both', 'Cynorthwyydd gyda’r nos i chi’ch dau'),
  provider: { name: 'Harbour Lights Care', phone: '01632 960154' },
  visits: [
    {
      days: ['monday', 'wednesday', 'friday'],
      starts: '18:00',
      ends: '20:30',
      onBankHolidays: 'comes',
      exceptions: [
        {
          on: '2026-12-25',
          why: words(
            'You spend Christmas Day with your grandson.',
            'You are with your grandson.',
            'Rydych chi’n treulio Dydd Nadolig gyda’ch ŵyr.',
          ),
        },
      ],
    },
  ],
  where: words('At home, with you both', 'At your home', 'Gartref, gyda chi’ch dau'),
  costPerWeek: 48_60,
  paid: 'council',
  from: '2026-09-07',
})

export const poolOrNot = (need: string): Option[] => [
  {
    id: 'pool-your-budgets',
    needs: [need],
    title: words(
      'Pool your budgets for one helper',
      'Put your money together',
      'Cyfuno’ch cyllidebau am un cynorthwyydd',
    ),
    costPerWeek: 48_60,
    timeToArrange: aboutWeeks(3),
    chosen: true,
    why: words(
      'You both said yes, each on your own. You eat together and want the same person for both.',
      'You both said yes.\nYou like to eat together.\nYou want the same helper.',
      'Fe gytunodd y ddau ohonoch, bob un ar ei ben ei hun. Rydych chi’n bwyta gyda’ch gilydd ac am gael yr un person.',
    ),
  },
  {
    id: 'a-visit-each',
    needs: [need],
    title: words('A visit of half an hour each', 'Half an hour each', 'Ymweliad hanner awr yr un'),
    costPerWeek: 50_40,
    timeToArrange: aboutWeeks(2),
    chosen: false,
    why: words(
      'Two helpers would come one after the other, at tea.',
      '2 helpers come at tea.\nIt is too busy.',
      'Byddai dau gynorthwyydd yn dod un ar ôl y llall, amser te.',
    ),
  },
]

export const review: Plan['review'] = {
  supportBegan: '2026-09-07',
  last: '2026-10-13',
  nextBy: '2027-10-13',
  held: [
    {
      on: '2026-10-13',
      kind: 'first',
      outcome: words(
        'The evenings work for you both. Nothing was changed.',
        'The evenings work well.\nNothing changed.',
        'Mae’r nosweithiau’n gweithio i chi’ch dau. Ni newidiwyd dim.',
      ),
    },
  ],
}
export const practitioner = { name: 'Kit Jetty', phone: '01632 960165', email: 'kit.jetty@sample-council.example' }

export const keepingWell: Plan['keepingWell'] = [
  words(
    'Walk to the lifeboat house and back before dinner, when it is dry.',
    'Walk to the lifeboat house and back.',
    'Cerddwch i orsaf y bad achub ac yn ôl cyn cinio, pan fydd hi’n sych.',
  ),
  words(
    'Have your flu jabs together in October.',
    'Have your flu jab in October.',
    'Cewch eich pigiadau ffliw gyda’ch gilydd ym mis Hydref.',
  ),
]
