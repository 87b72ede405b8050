import type { IsoDate } from './calendar.ts'

/**
 * Bank holidays in England and Wales: Banking and Financial Dealings Act 1971, schedule 1, with the substitute days that
 * follow when one falls at a weekend, and the two days that stand by custom (Good Friday, Christmas Day); the Government
 * lists them at https://www.gov.uk/bank-holidays. A day may yet be moved or added by proclamation, so after `lastYear`
 * nobody may say that an office is open or closed.
 */
const days: ReadonlySet<IsoDate> = new Set([
  ...['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26'],
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
  ...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'],
])

export const firstYear = 2025
export const lastYear = 2028

/** Whether a day is a bank holiday, or nothing where the list does not say. */
export function isBankHoliday(day: IsoDate): boolean | undefined {
  const year = Number(day.slice(0, 4))
  return year < firstYear || year > lastYear ? undefined : days.has(day)
}
