import { expect, test } from 'vitest'
import { compareContribution } from '#contract/contribution-check.ts'
import { samplePeople } from './index.ts'

/** The one whose story is a mistake of the council. */
const told = ['doreen']

test.each(samplePeople)(
  'the working-out of $id agrees with the rule to the penny, unless that is the story',
  (person) => {
    for (const { contribution, budget } of person.plans) {
      if (!contribution || budget?.knownNotToAddUp) continue
      expect(compareContribution(contribution).odd).toBe(told.includes(person.id) ? 1 : 0)
    }
  },
)

test('every rate of the sample world is marked as made up', () => {
  const rates = samplePeople.flatMap(({ plans }) => plans.flatMap(({ contribution }) => contribution?.rates ?? []))
  expect(rates.length).toBeGreaterThan(0)
  expect(rates.filter(({ sample }) => !sample)).toEqual([])
})
