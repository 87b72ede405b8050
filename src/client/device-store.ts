import { type IDBPDatabase, openDB } from 'idb'
import { copyStores, deviceDatabase, type StoreName, storeNames } from './device-database.ts'

/** What can be done inside one transaction. Await nothing else there: IndexedDB would commit meanwhile. */
export type DeviceTransaction = {
  get(store: StoreName, key: string): Promise<unknown>
  list(store: StoreName): Promise<unknown[]>
  put(store: StoreName, key: string, value: unknown): Promise<unknown>
  delete(store: StoreName, key: string): Promise<unknown>
  /** Removes everything kept to read without signal, and nothing that anyone wrote. */
  clearCopy(): Promise<unknown>
}

/** Not available: private browsing, a full disk, a broken database. The service then works without an offline copy. */
export type Outcome<T> = { available: true; value: T } | { available: false }

/** Where a device keeps things: all of `work` happens, or nothing of it, and what happened is on the disk. */
export type DeviceStore = {
  transact<T>(work: (transaction: DeviceTransaction) => Promise<T>): Promise<Outcome<T>>
}

async function run<T>(database: IDBPDatabase, work: (transaction: DeviceTransaction) => Promise<T>): Promise<T> {
  const transaction = database.transaction(storeNames, 'readwrite', { durability: 'strict' })
  const at = (store: StoreName) => transaction.objectStore(store)
  const worked = work({
    get: (store, key) => at(store).get(key),
    list: (store) => at(store).getAll(),
    put: (store, key, value) => at(store).put(value, key),
    delete: (store, key) => at(store).delete(key),
    clearCopy: () => Promise.all(copyStores.map((store) => at(store).clear())),
  }).catch((error) => {
    // Without this, what was written before the fault would be committed.
    if (!transaction.error) transaction.abort()
    throw error
  })
  const [value] = await Promise.all([worked, transaction.done])
  return value
}

const patience = 3000

/** A page of an older version that sleeps can keep its connection, and this one would wait for it without end. */
async function inTime(opening: Promise<IDBPDatabase>): Promise<IDBPDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('the database does not open')), patience)
  })
  try {
    return await Promise.race([opening, late])
  } catch (error) {
    opening.then((database) => database.close()).catch(() => {})
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The device store in IndexedDB. iOS loses the connection in the background ("Connection to Indexed Database server
 * lost"), so whatever fails is tried once more on a new connection; a transaction that failed has left nothing behind.
 */
export function openDeviceStore(): DeviceStore {
  let opening: Promise<IDBPDatabase> | undefined

  const forget = () => {
    opening?.then((database) => database.close()).catch(() => {})
    opening = undefined
  }
  const open = () =>
    openDB(deviceDatabase.name, deviceDatabase.version, {
      upgrade: (database) => {
        const missing = storeNames.filter((store) => !database.objectStoreNames.contains(store))
        for (const store of missing) database.createObjectStore(store)
      },
      blocking: forget,
      terminated: forget,
    })

  return {
    async transact(work) {
      for (let tries = 0; tries < 2; tries++)
        try {
          opening ??= inTime(open())
          return { available: true, value: await run(await opening, work) }
        } catch {
          forget()
        }
      return { available: false }
    },
  }
}
