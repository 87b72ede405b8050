import { codeGroups, drawCode } from '#contract/draw-codes.ts'

/** The codes of what was sent from this tab, and when we had it, once we have. They are nowhere else on this device. */
export type SentHere = { id: string; reference: string; code: string; receivedAt?: string }

const sent = new Map<string, SentHere>()
export const sentHere = (journey: string): SentHere | undefined => sent.get(journey)
export const rememberSent = (journey: string, codes: SentHere): void => void sent.set(journey, codes)

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)

/** A new id and new codes: drawn here, so that they can be noted down also where there is no signal. */
export const drawCodes = () => ({
  id: crypto.randomUUID(),
  reference: drawCode(codeGroups.reference, random),
  code: drawCode(codeGroups.follow, random),
})
