import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { relative, resolve } from 'node:path'

/** Two processes on one PGlite directory lose each other's commits in silence, so only one may have it. */
export class InUseError extends Error {}

/** What the holder of the lock says to whoever knocks, or nothing if nobody is there. */
function whoHolds(path: string): Promise<string | undefined> {
  return new Promise((answer) => {
    let said = ''
    const knock = connect(path)
    knock.on('data', (data) => {
      said += data
    })
    knock.on('close', () => answer(said || undefined))
    knock.on('error', () => answer(undefined))
  })
}

const listenOn = (server: Server, path: string) =>
  new Promise<boolean>((done) => {
    server.once('error', () => done(false))
    server.listen(path, () => done(true))
  })

/**
 * Holds a data directory for as long as this process lives. The lock is a socket: the machine itself lets go of it
 * when the process dies, however it dies, so that no stale lock can ever stand in the way.
 */
export async function holdDirectory(directory: string): Promise<() => void> {
  const [absolute, near] = [resolve(directory, 'lock'), relative(process.cwd(), resolve(directory, 'lock'))]
  const path = near.length < absolute.length ? near : absolute
  const me = crypto.randomUUID()
  const server = createServer((knock) => knock.end(me)).unref()
  if (!(await listenOn(server, path))) {
    if (await whoHolds(path)) throw new InUseError(directory)
    rmSync(path, { force: true })
    if (!(await listenOn(server, path))) throw new InUseError(directory)
  }
  // Of two that both found a dead lock and took it, only the one whose lock stands there now may go on.
  await new Promise((pause) => setTimeout(pause, 50))
  if ((await whoHolds(path)) !== me) throw new InUseError(directory)
  return () => server.close()
}
