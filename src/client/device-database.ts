/** The one database of this service on a device. The service worker looks into it without opening the vault. */
export const deviceDatabase = { name: 'my-care-and-support', version: 4 } as const

/** What is kept to read without signal. `locks`: the key of an account wrapped by its PIN. `records`: what was read, encrypted. */
export const copyStores = ['locks', 'records'] as const
/** What a person wrote, encrypted. It stays when the copy goes. `drafts`: not sent yet. `outbox`: on its way. `files`: go along with either. */
export const wordStores = ['drafts', 'outbox', 'files'] as const
/** What somebody without an account sends, sealed to the council’s key. */
export const sealedStores = ['sealed'] as const

export const storeNames = [...copyStores, ...wordStores, ...sealedStores] as const
export type StoreName = (typeof storeNames)[number]
