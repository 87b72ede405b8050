/** Why something this device kept is gone. */
export type DeletionReason =
  | 'wrong-pin'
  | 'broken'
  | 'key-changed'
  | 'other-account'
  | 'shared-device'
  | 'too-old'
  | 'asked'
  | 'signed-out'
  | 'withdrawn'
  | 'sent'

/** `copy` is everything kept to read offline, `record` one part of it; `draft` and `request` are what a person wrote. */
export type Deletion = { what: 'copy' | 'record' | 'draft' | 'request'; reason: DeletionReason }

/** Tells of every deletion on this device (`deletion` events), because data that vanishes in silence cannot be trusted. */
export const deletions = new EventTarget()

export function tellDeletion(deletion: Deletion): void {
  deletions.dispatchEvent(new CustomEvent<Deletion>('deletion', { detail: deletion }))
}
