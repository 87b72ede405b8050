import { connect } from 'node:net'
import { spread } from './stats.ts'

export type Load = { port: number; connections: number; seconds: number; host: string; path: string; tokens: string[] }
export type Carried = { perSecond: number; median: number; late: number; wrong: number }

/**
 * Asks as fast as it is answered, over some connections that stay open. Plain sockets: a whole HTTP client would weigh more
 * than the bare server it measures, and flatter the other.
 */
function openConnection({ port, host, path, tokens }: Load, heed: (ms: number, ok: boolean) => void): () => void {
  const request = (token: string) =>
    `GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: __Host-session=${token}\r\naccept: application/json\r\n\r\n`
  const requests = tokens.map(request)
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  let [asked, awaited, ok] = [0, -1, false]
  const ask = () => {
    asked = performance.now()
    awaited = -1
    socket.write(requests[Math.floor(Math.random() * requests.length)] ?? '')
  }
  socket.on('connect', ask)
  socket.on('data', (chunk) => {
    if (awaited < 0) {
      const head = chunk.indexOf('\r\n\r\n')
      const text = chunk.toString('latin1', 0, head)
      ok = text.startsWith('HTTP/1.1 200')
      const length = /content-length: (\d+)/i.exec(text)?.[1]
      if (head < 0 || length === undefined) throw new Error(`an answer without a length: ${text.slice(0, 200)}`)
      awaited = Number(length) + head + 4
    }
    awaited -= chunk.length
    if (awaited > 0) return
    heed(performance.now() - asked, ok)
    ask()
  })
  return () => socket.destroy()
}

async function carry(load: Load): Promise<Carried> {
  const times: number[] = []
  let wrong = 0
  const heed = (ms: number, ok: boolean) => {
    times.push(ms)
    if (!ok) wrong += 1
  }
  const begun = performance.now()
  // Each connection belongs to one person where there are many, and to whoever comes where there is one.
  const closing = Array.from({ length: load.connections }, (_, index) =>
    openConnection(load.connections === 1 ? load : { ...load, tokens: [load.tokens[index] ?? ''] }, heed),
  )
  await new Promise((later) => setTimeout(later, load.seconds * 1000))
  const perSecond = times.length / ((performance.now() - begun) / 1000)
  for (const close of closing) close()
  const late = times.sort((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? Number.NaN
  return { perSecond, median: spread(times).median, late, wrong }
}

process.once('message', async (load: Load) => {
  process.send?.(await carry(load))
  process.disconnect()
})
