import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

/** The code that keeps things on a device, as one script that a page of any content can run: `Client.openDeviceStore()`. */
export async function clientCode(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'client-code-'))
  const entry = join(folder, 'entry.ts')
  const files = ['device-store', 'drafts', 'outbox', 'vault'].map((name) => resolve(`src/client/${name}.ts`))
  writeFileSync(entry, files.map((path) => `export * from ${JSON.stringify(path)}\n`).join(''))
  try {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      build: { lib: { entry, formats: ['iife'], name: 'Client' }, write: false, minify: false },
    })
    const [bundle] = built as Rolldown.RolldownOutput[]
    const script = bundle?.output[0].code
    if (!script) throw new Error('nothing was built')
    return script
  } finally {
    rmSync(folder, { recursive: true })
  }
}
