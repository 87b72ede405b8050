import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from 'vite'

const client = 'dist/client'
const read = (path: string) => readFileSync(path, 'utf8')

/** Libraries are kept apart from our own code, so that a release does not cost a phone these again. */
const libraries =
  /preload-helper|rolldown\/runtime|node_modules\/(react|react-dom|scheduler|react-router|cookie|@tanstack|i18next|use-sync-external-store)\//
/** What must be there before a page answers to a touch. The plan comes along; a chunk found by another costs a journey. */
const early =
  /src\/portal\/(?!pages\/|styles\/|components\/|read\.|all-|entry-shell|after-|register-|device-|session-)|src\/portal\/pages\/plan\//
const isWords = /locales\/([\w-]+)\/.*\.json$/

const forBrowser: BuildEnvironmentOptions = {
  outDir: client,
  manifest: true,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    // React's libraries say "use client", which means nothing here.
    checks: { moduleLevelDirective: false },
    input: ['src/portal/entry-client.tsx', 'src/portal/entry-shell.ts'],
    output: {
      codeSplitting: {
        groups: [
          { name: (id: string) => `words-${isWords.exec(id)?.[1]}`, debugName: 'words', test: isWords },
          { name: 'libraries', test: libraries },
          { name: 'app', test: early },
        ],
      },
    },
  },
}
const forServer: BuildEnvironmentOptions = {
  outDir: 'dist/server',
  copyPublicDir: false,
  ssr: true,
  rolldownOptions: {
    input: 'src/portal/entry-server.tsx',
    output: { entryFileNames: 'entry-server.js' },
    // The server has all words at hand, though the browser fetches them by language.
    checks: { ineffectiveDynamicImport: false, moduleLevelDirective: false },
  },
}
const forServiceWorker: BuildEnvironmentOptions = {
  outDir: client,
  copyPublicDir: false,
  rolldownOptions: {
    input: 'src/service-worker/index.ts',
    output: { entryFileNames: 'sw.js', format: 'iife', codeSplitting: false },
  },
}

/** Asks V8 to compile each file beside its download: else an old phone stops at the first call of each function to do so. */
const compileAtOnce: Plugin = {
  name: 'compile-at-once',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    handler: (_, files) => {
      // V8 reads it in the very first line only.
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
}

type Chunk = { file: string; assets?: string[]; css?: string[] }

/** Tells the service worker what to keep: the files of this build, and the two shells. Words come with the shells, in one language. */
function injectManifest(): void {
  const chunks: Record<string, Chunk> = JSON.parse(read(`${client}/.vite/manifest.json`))
  const files = new Set(Object.values(chunks).flatMap(({ file, assets = [], css = [] }) => [file, ...assets, ...css]))
  const revision = createHash('sha256')
    .update(read('dist/server/entry-server.js'))
    .update([...files].join())
    .digest('hex')
  const entries = [
    ...[...files].filter((file) => !file.includes('/words-')).map((url) => ({ url, revision: null })),
    ...['icon.svg', 'manifest.webmanifest', '/shell/offline', '/shell/locked'].map((url) => ({ url, revision })),
  ]
  writeFileSync(`${client}/sw.js`, read(`${client}/sw.js`).replace('self.__WB_MANIFEST', JSON.stringify(entries)))
}

/** Lets go of files that no open page can still ask for. */
function prune(): void {
  const longAgo = Date.now() - 90 * 24 * 60 * 60 * 1000
  for (const path of globSync(`${client}/assets/*`)) if (statSync(path).mtimeMs < longAgo) rmSync(path)
}

/** Presses every file once, as hard as it goes, so that no request has to. */
function press(): void {
  for (const path of globSync(`${client}/**/*.{js,css,svg,webmanifest}`))
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
}

/** The portal for the browser, the same portal for the server to draw with, and the service worker that keeps it. */
export default defineConfig(({ command }) => ({
  appType: 'custom',
  define: command === 'build' ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  // Old hashed files stay: a page that was open before a release may still ask for them.
  build: { emptyOutDir: false, target: 'es2022', cssCodeSplit: false, reportCompressedSize: false },
  plugins: [compileAtOnce],
  environments: {
    client: { build: forBrowser },
    ssr: { build: forServer, resolve: { noExternal: command === 'build' || undefined } },
    serviceWorker: { consumer: 'client', build: forServiceWorker },
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['client', 'ssr', 'serviceWorker']) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
      injectManifest()
      press()
      prune()
    },
  },
}))
