import * as z from 'zod/mini'
import { looksLikeCode, plainCode } from '#contract/activation-code.ts'
import { IsoDate } from '#contract/calendar.ts'
import type { LinkAnswer, LinkFaults } from '#contract/link-answer.ts'

export type LinkForm = LinkAnswer & { code: string; birth: string }

/** The day of three boxes, as `1988-12-03`, or nothing where there is no such day. */
function dayOf({ day, month, year }: LinkAnswer['values']): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  const date = z.safeParse(IsoDate, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date.success ? date.data : undefined
}

/** Reads what somebody wrote. What is wrong here is wrong by its shape, and says nothing of any record. */
export function readLinkForm(fields: Record<string, string>): LinkForm {
  const text = (name: string) => (fields[name] ?? '').trim().slice(0, 40)
  const values = { day: text('day'), month: text('month'), year: text('year') }
  const code = plainCode(text('code'))
  const birth = dayOf(values)
  const faults: LinkFaults = {}
  if (!looksLikeCode(code)) faults.code = code === '' ? 'empty' : 'shape'
  if (!birth) faults.birth = Object.values(values).every((value) => value === '') ? 'empty' : 'not-real'
  return { faults, values, code, birth: birth ?? '' }
}
