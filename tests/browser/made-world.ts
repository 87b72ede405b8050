import { startSite } from './site.ts'

/** Makes the data of the sample world once for all sites of a run, which each copy it: making it takes four seconds. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.TEST_MADE_WORLD) return async () => {}
  const site = await startSite()
  await site.stop()
  process.env.TEST_MADE_WORLD = site.folder
  return site.remove
}
