/** The one database of this service on a device. The service worker looks into it without opening the vault. */
export const deviceDatabase = { name: 'my-care-and-support', version: 1 } as const

/** `locks`: the key of an account wrapped by its PIN. `records`: what was read, encrypted. */
export const storeNames = ['locks', 'records'] as const
export type StoreName = (typeof storeNames)[number]
