import { Plan } from '#contract/plan.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'

const [first, ...others] = doreenVersion5.support
if (!first) throw new Error('Doreen has support')

/** A plan with something in every part of the contract, each with words of its own, so that a test can look for all of them. */
export const wholePlan: Plan = Plan.parse({
  ...doreenVersion5,
  support: [
    {
      ...first,
      visits: [
        {
          days: ['monday', 'thursday'],
          starts: '08:00',
          ends: '08:45',
          everyOther: '2026-11-26',
          onBankHolidays: 'does-not-come',
          exceptions: [
            { on: '2026-11-16' },
            { on: '2026-12-07', why: { text: 'Lantern has a training day.' } },
            { on: '2026-12-10', instead: { starts: '10:00', ends: '10:30' } },
          ],
        },
      ],
      atTheEnd: { text: 'Lantern asks you what you want next.' },
      to: '2027-06-30',
    },
    ...others,
  ],
  wellbeing: [{ id: 'home', title: { text: 'Your home' }, detail: { text: 'The back step is loose.' } }],
  people: [
    { id: 'karen', name: 'Karen Pebble', who: { text: 'Your daughter' }, does: { text: 'She comes to every review.' } },
  ],
  practitioner: { name: 'Sunita Harbour', phone: '01632 960555', email: 'sunita@example.org' },
  review: {
    last: '2026-01-14',
    nextBy: '2027-01-14',
    supportBegan: '2025-12-01',
    held: [{ on: '2026-01-14', kind: 'first', outcome: { text: 'Mornings went well, evenings did not.' } }],
  },
  agreement: {
    state: 'agreed-in-part',
    on: '2026-11-10',
    with: 'Sunita Harbour',
    talkedThrough: '2026-11-05',
    agreedBy: [{ name: 'Doreen Pebble', who: { text: 'You yourself' }, on: '2026-11-10' }],
    notAgreed: [{ text: 'A second day at the club.' }],
    next: { text: 'We talk about it again in January.' },
  },
} satisfies Plan)
