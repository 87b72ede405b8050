import pino from 'pino'
import type { Log } from './context.ts'

/** Lines of JSON on the standard output. What may stand in one is `LogLine`: nothing that somebody wrote or is called. */
export function createLog(level = 'info'): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return { info: (line) => logger.info(line), error: (line) => logger.error(line) }
}
