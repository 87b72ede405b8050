import { copyStores, type StoreName, storeNames } from './device-database.ts'
import type { DeviceStore } from './device-store.ts'

type Content = Record<StoreName, Map<string, unknown>>

/** A device store that lives in memory, one transaction after the other, for tests where there is no IndexedDB. */
export function openMemoryStore(): DeviceStore & { content: Content } {
  const memory = { content: Object.fromEntries(storeNames.map((store) => [store, new Map()])) as Content }
  let last: Promise<unknown> = Promise.resolve()

  const transact: DeviceStore['transact'] = (work) => {
    const turn = last.then(async () => {
      const draft = structuredClone(memory.content)
      const value = await work({
        get: async (store, key) => structuredClone(draft[store].get(key)),
        list: async (store) => structuredClone([...draft[store].values()]),
        put: async (store, key, value) => draft[store].set(key, structuredClone(value)),
        delete: async (store, key) => draft[store].delete(key),
        clearCopy: async () => copyStores.map((store) => draft[store].clear()),
      })
      memory.content = draft
      return { available: true, value } as const
    })
    last = turn.catch(() => {})
    return turn.catch(() => ({ available: false }) as const)
  }
  return Object.assign(memory, { transact })
}
