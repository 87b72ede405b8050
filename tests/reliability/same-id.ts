import type { Part } from './results.ts'
import { idFrom, openProduction, put, randomFrom } from './senders.ts'

const atOnce = 20

/** One id from many senders at one time, over and over: one effect each, and the same receipt for all. */
export const sameId: Part = async ({ times, seed }) => {
  // A person to each id: twenty sendings are within the limit of one's tries, also where the machine is quick.
  const site = await openProduction(times)
  const random = randomFrom(seed)
  const counted = { ids: times, sendings: 0, effects: 0, lost: 0, doubled: 0, 'other receipts': 0 }
  try {
    for (let nth = 0; nth < times; nth += 1) {
      const [id, token, words] = [idFrom(random), site.token(nth), `words ${nth}`]
      const answers = await Promise.all(Array.from({ length: atOnce }, () => put(site.port, id, token, words)))
      counted.sendings += answers.length
      const receipts = new Set(answers.map(({ status, body }) => `${status} ${body}`))
      if (receipts.size !== 1 || answers[0]?.status !== 200) counted['other receipts'] += 1
    }
    const kept = await site.kept()
    counted.effects = kept.length
    counted.lost = times - new Set(kept.map(({ words }) => words)).size
    counted.doubled = kept.length - new Set(kept.map(({ words }) => words)).size
    return counted
  } finally {
    await site.close()
  }
}
