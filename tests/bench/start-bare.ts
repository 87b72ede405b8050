import { fork } from 'node:child_process'
import { join } from 'node:path'

/** Starts the constant that servers are held against, with answers of so many bytes; it ends with this process. */
export function startBare(bytes: number): Promise<number> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [String(bytes)])
  process.once('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve) =>
    child.once('message', (port) => {
      child.unref()
      child.channel?.unref()
      resolve(Number(port))
    }),
  )
}
