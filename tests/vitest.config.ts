import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const stories = 'tests/stories/**/*.test.{ts,tsx}'
const minutes = (count: number) => count * 60_000
// Much of it is waiting, for a browser or a clock.
const patient = {
  testTimeout: minutes(2),
  hookTimeout: minutes(3),
  maxWorkers: 3,
  globalSetup: ['tests/browser/made-world.ts'],
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    setupFiles: ['tests/setup.ts'],
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    maxWorkers: 2,
    // The first test of a file may have to make a database.
    testTimeout: 20_000,
    hookTimeout: minutes(1),
    env: { TEST_DATABASE: 'pglite' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'locales/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'portal', environment: 'jsdom', include: ['src/portal/**/*.test.tsx'] } },
      // Not isolated: what a file leaves behind is its own database, and loading everything anew costs twice the time.
      {
        extends: true,
        test: { name: 'stories', isolate: false, include: [stories], globalSetup: ['tests/seeded.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [stories, 'src/server/**/*.test.ts'],
          env: { TEST_DATABASE: 'postgres' },
          globalSetup: ['tests/postgres.ts', 'tests/seeded.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'walks', include: ['tests/browser/walks/*.test.ts'], sequence: { groupOrder: 1 }, ...patient },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts', 'tests/reliability/*.test.ts'],
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
    ],
  },
})
