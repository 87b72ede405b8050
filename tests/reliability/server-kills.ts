import { setTimeout as wait } from 'node:timers/promises'
import { kill } from '../production.ts'
import type { Part } from './results.ts'
import { idFrom, openProduction, put, randomFrom } from './senders.ts'

const senders = 20

/** Kills the server while it is being sent to, and looks afterwards whether all is there that it had said it has. */
export const serverKills: Part = async ({ times, seed }) => {
  const site = await openProduction(1000)
  const random = randomFrom(seed)
  const acknowledged = new Map<string, string>()
  const unsure: { id: string; token: string; words: string }[] = []
  let nth = 0
  let isUp = true

  /** Sends one after the other until the server is gone; what was not acknowledged is sent again later, under its id. */
  async function sendOn(): Promise<void> {
    while (isUp) {
      nth += 1
      const again = unsure.pop()
      const { id, token, words } = again ?? { id: idFrom(random), token: site.token(nth), words: `words ${nth}` }
      const answer = await put(site.port, id, token, words).catch(() => undefined)
      if (answer?.status === 200) acknowledged.set(id, words)
      else unsure.push({ id, token, words })
      if (!answer) await wait(5)
    }
  }

  try {
    for (let kills = 0; kills < times; kills += 1) {
      isUp = true
      const sending = Array.from({ length: senders }, sendOn)
      // Under load: a server that has only just begun has said nothing yet.
      const before = acknowledged.size
      for (const late = Date.now() + 10_000; acknowledged.size < before + 5 && Date.now() < late; ) await wait(2)
      await wait(random() * 150)
      await kill(site.child())
      isUp = false
      await Promise.all(sending)
      await site.restart()
    }
    const kept = await site.kept()
    const words = new Map(kept.map((one) => [one.id, one.words]))
    const all = kept.map((one) => one.words)
    return {
      kills: times,
      acknowledged: acknowledged.size,
      'cut off': unsure.length,
      lost: [...acknowledged].filter(([id, said]) => words.get(id) !== said).length,
      doubled: all.length - new Set(all).size,
    }
  } finally {
    await site.close()
  }
}
