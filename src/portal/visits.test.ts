import { expect, test } from 'vitest'
import type { Visit } from '#contract/support.ts'
import { weekdays } from '#contract/weekdays.ts'
import cy from '#locales/cy/common.json' with { type: 'json' }
import easyRead from '#locales/easy-read/common.json' with { type: 'json' }
import en from '#locales/en/common.json' with { type: 'json' }
import { createI18n } from './i18n.ts'
import { writeVisit } from './visits.ts'

const languages = { en, 'easy-read': easyRead, cy }
const write = (language: keyof typeof languages, visit: Visit) =>
  writeVisit(createI18n(language, { common: languages[language] }).getFixedT(language, 'common'), visit)

test.each([
  ['en', 'Thursday, 11am to 12 noon, every other week'],
  ['easy-read', 'Thursday, from 11 in the morning until 12 noon, every 2 weeks'],
  ['cy', 'Dydd Iau, 11yb i hanner dydd, bob yn ail wythnos'],
] as const)('a visit of every other week is written as one in %s', (language, written) => {
  const visit = { days: ['thursday' as const], starts: '11:00', ends: '12:00' }
  expect(write(language, { ...visit, everyOther: '2026-10-15' })).toBe(written)
  expect(write(language, visit)).toBe(written.slice(0, written.lastIndexOf(',')))
})

test('days that follow each other are written as a range', () => {
  expect(write('en', { days: [...weekdays].slice(0, 5), starts: '17:30' })).toBe('Monday to Friday, 5:30pm')
})
