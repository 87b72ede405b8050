import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

export type Tally = { passed: number; failed: number; skipped: number }

const patience = Number(process.env.PART_MINUTES ?? 25) * 60_000
const modules = resolve('node_modules')
const path = [dirname(process.execPath), join(modules, '.bin'), process.env.PATH].join(delimiter)
const folder = mkdtempSync(join(tmpdir(), 'care-tests-'))
let running: ChildProcess | undefined

/** The child leads a process group of its own, so that nothing it started can outlive it. */
function endGroup(signal: NodeJS.Signals): void {
  try {
    if (running?.pid) process.kill(-running.pid, signal)
  } catch {
    // The group has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    running?.once('close', () => process.exit(130))
    endGroup('SIGTERM')
    setTimeout(() => process.exit(130), 10_000)
  })
}
process.once('exit', () => {
  endGroup('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Runs one command under the same Node as this one; anything but a clean end comes back as a sentence. */
function run(program: string, words: string[]): Promise<string | undefined> {
  return new Promise((answer) => {
    const env = { ...process.env, PATH: path }
    const child = spawn(program, words, { detached: true, stdio: ['ignore', 'inherit', 'inherit'], env })
    running = child
    let late = false
    const timers = [
      setTimeout(() => {
        late = true
        endGroup('SIGTERM')
      }, patience),
      setTimeout(() => endGroup('SIGKILL'), patience + 5_000),
    ]
    const done = (problem?: string) => {
      timers.forEach(clearTimeout)
      endGroup('SIGKILL')
      running = undefined
      answer(problem)
    }
    child.once('error', (error) => done(`could not be started: ${error.message}`))
    child.once('exit', (code, signal) => {
      if (late) done(`was stopped: it had not ended after ${patience / 60_000} minutes`)
      else done(code === 0 ? undefined : `ended with ${signal ?? code}`)
    })
  })
}

/** A check is right or wrong as a whole: one test. */
export async function check(program: string, ...words: string[]): Promise<Tally> {
  const problem = await run(program, words)
  if (problem) console.log(`This check ${problem}.`)
  return { passed: problem ? 0 : 1, failed: problem ? 1 : 0, skipped: 0 }
}

/** Counts the tests of these Vitest projects; what broke outside of any test counts as one that failed. */
export async function vitest(...projects: string[]): Promise<Tally> {
  const report = join(folder, `${projects.join('-')}.json`)
  const named = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const program = join(modules, 'vitest/vitest.mjs')
  const problem = await run(process.execPath, [
    program,
    'run',
    '--config=tests/vitest.config.ts',
    ...named,
    ...reporters,
  ])
  const tally = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  if (problem) console.log(`Vitest ${problem}.`)
  return { ...tally, failed: problem ? Math.max(tally.failed, 1) : tally.failed }
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

function count(report: Report): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
