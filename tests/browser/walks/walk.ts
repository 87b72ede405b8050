import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { everybodyWalks } from './visits.ts'
import type { Visitor, World } from './world.ts'

/** Looks at one page, once it is settled, and tells what is wrong with it. `html` is the server's answer that it was made of. */
export type Look = (page: Page, html: () => Promise<string>) => Promise<string[]>

const minutes = 60_000
/** Each sample person on each page takes far longer than the usual visitors. */
const patience = (process.env.EVERYONE === '1' ? 90 : 10) * minutes

/** Everybody opens their pages once, and each look is a test of what it found on any of them. Looks go in their order. */
export function walk(title: string, world: World, visitor: Visitor, looks: Record<string, Look>): void {
  describe(title, () => {
    const faults: Record<string, string[]> = {}
    let pages = 0
    beforeAll(async () => {
      await everybodyWalks(world, visitor, async (page, name, html) => {
        pages += 1
        for (const [kind, look] of Object.entries(looks)) {
          const found = await look(page, html)
          faults[kind] = [...(faults[kind] ?? []), ...found.map((fault) => `${name}: ${fault}`)]
        }
      })
    }, patience)
    test.each(Object.keys(looks))('%s', (kind) => {
      expect(pages).toBeGreaterThan(visitor.once ? 30 : 60)
      expect(faults[kind]).toEqual([])
    })
  })
}
