import { describe, expect, it, test } from 'vitest'
import { ActivationCode } from '#contract/activation-code.ts'
import { councils, findCouncil } from '#contract/councils/index.ts'
import { Person, PersonReference } from '#contract/person.ts'
import { Plan } from '#contract/plan.ts'
import { samplePeople } from './index.ts'
import { stories } from './stories.ts'

/** Numbers that Ofcom keeps for drama: nobody is ever rung by them. */
const drama = /^01632 960\d{3}$/
const phoneLike = /(?<!\d)0\d[\d ]{7,}\d/g

describe.each(samplePeople)('$id', ({ council, reference, person, carersPlans = [], notEligible, ...sample }) => {
  const plans = [...sample.plans, ...carersPlans]

  test('belongs to a council and is a person the contract takes', () => {
    expect(findCouncil(council)?.id).toBe(council)
    PersonReference.parse(reference)
    Person.parse(person)
  })

  test('has plans that the contract takes, oldest first', () => {
    for (const plan of plans) expect(Plan.parse(plan)).toEqual(plan)
    for (const kind of [sample.plans, carersPlans]) {
      const versions = kind.map(({ version }) => version)
      expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
      const days = kind.map(({ from }) => from)
      expect(days).toEqual([...new Set(days)].sort())
    }
  })

  test('has a way to meet each need, or says that it is not yet arranged', () => {
    for (const { needs, support } of plans)
      for (const need of needs)
        expect(Boolean(need.notYetArranged) || support.some((item) => item.needs.includes(need.id)), need.id).toBe(true)
  })

  test('gives no telephone number that could ring someone', () => {
    const councils = JSON.stringify(findCouncil(council)?.contacts)
    for (const [phone] of JSON.stringify({ person, plans, notEligible }).matchAll(phoneLike))
      expect(drama.test(phone) || councils.includes(phone), phone).toBe(true)
  })
})

it('gives each person a sign-in name and a reference of their own', () => {
  const all = samplePeople.length
  expect(new Set(samplePeople.map(({ id }) => id)).size).toBe(all)
  expect(new Set(samplePeople.map(({ council, reference }) => `${council} ${reference}`)).size).toBe(all)
})

test('a telephone number is one person’s or one place’s', () => {
  const said = JSON.stringify(samplePeople).matchAll(/"name":"([^"]*)","phone":"([^"]*)"/g)
  const owners = new Map([...said].map(([, name, phone]) => [`${phone} ${name}`, phone]))
  expect([...owners.values()]).toEqual([...new Set(owners.values())])
})

test.each(
  stories.flatMap(({ told, of, holds }) => Object.entries(of).map(([council, id]) => ({ told, council, id, holds }))),
)('$council has $told: $id', ({ council, id, holds }) => {
  const sample = samplePeople.find((one) => one.id === id)
  if (!sample) throw new Error(`nobody is called ${id}`)
  expect(sample.council).toBe(council)
  expect(holds(sample)).toBe(true)
})

it('shows the code and the date of birth of whoever can try linking: one for each council', () => {
  const letters = samplePeople.filter(({ code }) => code)
  expect(letters.map(({ council }) => council).toSorted()).toEqual(councils.map(({ id }) => id).toSorted())
  for (const { code, person, shows, linked } of letters) {
    ActivationCode.parse({ code, expiresOn: '2027-01-01' })
    const birth = person.dateOfBirth.split('-').map(Number).toReversed().join(' ')
    for (const words of Object.values(shows)) expect(words).toMatch(new RegExp(`${code}.* ${birth}\\b`))
    expect(linked).toBe(false)
  }
})

it('has a plan for every state a page shows', () => {
  const plans = samplePeople.flatMap(({ plans }) => plans)
  const states = new Set<string>(plans.map(({ agreement }) => agreement.state))
  expect(states).toEqual(new Set(['awaiting', 'agreed', 'agreed-in-part']))
  const paid = new Set<string>(plans.flatMap(({ support }) => support.map((item) => item.paid)))
  expect(paid).toEqual(new Set(['council', 'direct-payment', 'self', 'others', 'no-charge']))
})

it('shows every part of a plan in the one of Doreen', () => {
  const plan = samplePeople.find(({ id }) => id === 'doreen')?.plans.at(-1)
  if (!plan) throw new Error('Doreen has no plan')
  expect(new Set(plan.outcomes.map(({ progress }) => progress))).toEqual(new Set(['achieved', 'partly', 'not-yet']))
  expect(new Set(plan.options.map(({ chosen }) => chosen))).toEqual(new Set([true, false]))
  expect(plan.needs.some((need) => need.notYetArranged)).toBe(true)
  expect(plan.support.some((item) => item.to && item.atTheEnd)).toBe(true)
  expect(plan.support.some((item) => item.when && item.visits.length === 0 && item.paid === 'no-charge')).toBe(true)
  expect(plan.budget).toMatchObject({ total: 238_00, person: 59_55, council: 178_45 })
})
