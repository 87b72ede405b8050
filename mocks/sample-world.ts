import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'
import { councils } from '#contract/councils/index.ts'
import { type Database, embedded } from '#server/database/database.ts'
import { openIdSignIn, type SignIn } from '#server/sign-in-provider.ts'
import { holdDirectory } from './lock.ts'
import { samplePeople } from './people/index.ts'
import { moveSignIns, seed } from './seed.ts'
import { freshKeys, type Keys } from './sign-in-provider/configuration.ts'
import { createSignInProvider } from './sign-in-provider/provider.ts'

export type SampleWorld = { database: Database; signIn: SignIn; close: () => Promise<void> }

/** Kept beside the data, so that a session outlives a restart and can still be ended at the provider. */
async function keysOf(directory: string): Promise<Keys> {
  const path = `${directory}/sign-in-keys.json`
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8'))
  const keys = freshKeys()
  await writeFile(path, JSON.stringify(keys), { mode: 0o600 })
  return keys
}

async function openDatabase(directory: string, issuer: string): Promise<Database> {
  const database = await embedded(new PGlite(`${directory}/database`))
  const path = `${directory}/council-keys.json`
  if (existsSync(path)) await moveSignIns(database, issuer)
  else {
    const keys = await seed(database, issuer, new Date())
    await writeFile(path, JSON.stringify(keys), { mode: 0o600 })
  }
  return database
}

/** Every address at which the portal is asked for in the sample world. */
export const portalOrigins = (port: number): string[] =>
  ['localhost', ...councils.flatMap(({ hostnames }) => hostnames)].map((host) => `http://${host}:${port}`)

/** Opens the sample world on a directory: its database, its people, and the provider they sign in with. */
export async function openSampleWorld(directory: string, port: number, providerPort: number): Promise<SampleWorld> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const letGo = await holdDirectory(directory)
  const issuer = `http://localhost:${providerPort}`
  const origins = portalOrigins(port)
  const secret = 'sample-world-secret-known-to-everyone'
  const provider = createSignInProvider({
    issuer,
    people: samplePeople,
    jwks: await keysOf(directory),
    clients: [
      {
        clientId: 'my-care-and-support',
        redirectUris: origins.map((origin) => `${origin}/sign-in/callback`),
        postLogoutRedirectUris: origins.map((origin) => `${origin}/signed-out`),
        auth: { method: 'client_secret_basic', secret },
      },
    ],
  })
  const listening = createServer(provider.handler)
  await new Promise<void>((ready, failed) => {
    listening.once('error', failed)
    listening.listen(providerPort, 'localhost', ready)
  })
  const database = await openDatabase(directory, issuer)
  const signIn = openIdSignIn({
    issuer,
    clientId: 'my-care-and-support',
    proof: { method: 'client_secret_basic', secret },
    idTokenAlgorithm: 'ES256',
    extra: { prompt: 'login' },
    allowHttp: true,
  })
  const close = async () => {
    listening.close()
    listening.closeAllConnections()
    await database.destroy()
    letGo()
  }
  return { database, signIn, close }
}
