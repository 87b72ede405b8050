import { readFileSync } from 'node:fs'
import { councils } from '#contract/councils/index.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { openSampleWorld } from '#mocks/sample-world.ts'
import { enterAsCouncil } from '#server/enter.ts'
import { handlers } from '#server/handlers.ts'
import { serve } from '#server/serve.ts'
import { hashOf } from '#server/tokens.ts'

/** A process of its own that opens the sample world, puts plans, says each version that is kept, and waits to be killed. */
const [directory = '', from = '6', to = from] = process.argv.slice(2)
const { database } = await openSampleWorld(directory, 8080, 0)
const [council] = councils
const key = JSON.parse(readFileSync(`${directory}/council-keys.json`, 'utf8'))[council.id]
for (let version = Number(from); version <= Number(to); version += 1) {
  await database.transaction().execute(async (tx) => {
    const found = await enterAsCouncil(tx, council.id, hashOf(key))
    const actor = { kind: 'council', key: 'sample', scopes: found?.scopes ?? [] } as const
    const params = { reference: 'RC-20417', version: String(version) }
    await serve(
      handlers,
      'putPlan',
      { tx, council, actor, now: new Date() },
      { params, body: { ...doreenVersion5, version } },
    )
  })
  process.stdout.write(`${version} `)
}
setInterval(() => {}, 1000)
