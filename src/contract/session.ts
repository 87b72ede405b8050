import * as z from 'zod/mini'
import { Moment } from './calendar.ts'

/** Whose device this is: the person's own, or shared with anyone (also "not sure"). Not asked yet is null, and taken for shared. */
export const DeviceKind = z.enum(['own', 'shared'])
export type DeviceKind = z.infer<typeof DeviceKind>

/** How long a session lives: minutes without use for each kind of device, and hours in all (DESIGN §9). */
export const sessionLimits = { idleMinutes: { own: 30, shared: 15 }, absoluteHours: 8, warnMinutes: 2 } as const

/** Who is signed in. `person` is whose record the sign-in is linked to, or null while it is linked to none. */
export const Session = z.strictObject({
  account: z.uuid(),
  person: z.nullable(z.uuid()),
  device: z.nullable(DeviceKind),
  /** The moment after which the session ends if nothing is done. */
  idleEnds: Moment,
  /** The moment at which the session ends whatever is done. */
  ends: Moment,
})
export type Session = z.infer<typeof Session>

/** What a device may keep: its key (base64url, 256 bits), for this account only, and for how many days a copy may be read. */
export const DeviceKey = z.strictObject({
  account: z.uuid(),
  device: DeviceKind,
  key: z.string(),
  /** Opens what the person wrote on this device. It stays when `key` is made anew, or signing out would lose what waits. */
  wordsKey: z.optional(z.string()),
  copyDays: z.int(),
})
export type DeviceKey = z.infer<typeof DeviceKey>
