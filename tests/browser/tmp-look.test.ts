import { mkdirSync } from 'node:fs'
import { test } from 'vitest'
import { everyLanguage, everyVisit } from './visits.ts'
import { untilSettled } from './watch.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const sets: Record<string, any> = {
  '360': { viewport: { width: 360, height: 740 } },
  '1280': { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
}
const only = process.env.ONLY?.split(',')
const langs = process.env.LANGS?.split(',') ?? everyLanguage
for (const set of (process.env.SETS ?? '360,1280,dark').split(','))
  test(set, async () => {
    mkdirSync(`/tmp/look/${set}`, { recursive: true })
    for (const language of langs)
      for (const { id, path, visitor, by } of everyVisit) {
        if (only && !only.includes(id) && !only.includes(`${id}-${by}`)) continue
        const page = await world.visit({ ...visitor, language: language as never, ...sets[set] })
        await page.goto(path)
        await untilSettled(page)
        await page.screenshot({ path: `/tmp/look/${set}/${id}-${by}-${language}.png`, fullPage: true })
        await page.context().close()
      }
  }, 600000)
