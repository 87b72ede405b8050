import { expect, test } from 'vitest'
import common from '#locales/en/common.json' with { type: 'json' }
import plan from '#locales/en/plan.json' with { type: 'json' }
import { createI18n } from './i18n.ts'
import { noteUsedWords } from './used-words.ts'

const all = { common, plan }

test('a page carries the words it was drawn with, in their place, and what may be shown before the others come', () => {
  const i18n = createI18n('en', all)
  const taken = noteUsedWords(i18n, all)
  const t = i18n.getFixedT('en', ['plan', 'common'])
  expect(t('state.agreed')).toBe('Agreed')
  t('common:review.nextBy', { date: 'x' })
  t('paid.self')
  const { offline, newerVersion, staying, opening, time, date, weekday, month, review } = common
  expect(taken()).toEqual({
    common: {
      ...{ offline, newerVersion, staying, opening, time, date, weekday, month },
      review: { nextBy: review.nextBy },
    },
    plan: { state: { agreed: 'Agreed' }, paid: { self: plan.paid.self } },
  })
})

test('with them alone the same is written again', () => {
  const first = createI18n('en', all)
  const taken = noteUsedWords(first, all)
  const write = (i18n: typeof first) =>
    i18n.getFixedT('en', ['plan', 'common'])('support.tellBy', { who: 'x', date: 'y' })
  const written = write(first)
  expect(write(createI18n('en', taken()))).toBe(written)
})
