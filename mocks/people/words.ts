import { weekdays } from '#contract/weekdays.ts'
import type { Words } from '#contract/words.ts'

/** What a council writes in all three wordings: as it stands, in Easy Read with an idea a line, and in Welsh. */
export const words = (text: string, easyRead: string, cy: string): Words => ({ text, easyRead, cy })

/** A name that is the same in every wording. */
export const named = (name: string): Words => words(name, name, name)

export const everyDay = [...weekdays]
export const mondayToFriday = weekdays.slice(0, 5)

export const atHome = words('At home', 'At your home', 'Gartref')
export const aboutWeeks = (count: number): Words => {
  const weeks = `About ${count} week${count === 1 ? '' : 's'}`
  return words(weeks, weeks, `Tua ${count} wythnos`)
}
