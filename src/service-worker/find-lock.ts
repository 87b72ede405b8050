import { deviceDatabase } from '#client/device-database.ts'

/** Is there a locked copy on this device? Only looks: a database that is not there is not made, and doubt is a no. */
export function hasLock(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), 1000)
    try {
      const opening = indexedDB.open(deviceDatabase.name)
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onerror = () => resolve(false)
      opening.onsuccess = () => {
        const database = opening.result
        if (database.objectStoreNames.contains('locks')) {
          const counting = database.transaction('locks').objectStore('locks').count()
          counting.onsuccess = () => resolve(counting.result > 0)
          counting.onerror = () => resolve(false)
        } else resolve(false)
        database.close()
      }
    } catch {
      resolve(false)
    }
  })
}
