import * as z from 'zod/mini'
import { weekdays } from './weekdays.ts'

/** A day that exists, as `2026-11-22`. */
export const IsoDate = z.iso.date()
export type IsoDate = z.infer<typeof IsoDate>

/** A time on the clock in England, as `08:45`. */
export const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
export type ClockTime = z.infer<typeof ClockTime>

export const Weekday = z.enum(weekdays)
export type Weekday = z.infer<typeof Weekday>

/** A moment in UTC, as `2026-11-22T07:43:00.000Z`. */
export const Moment = z.iso.datetime()
export type Moment = z.infer<typeof Moment>
