import type { Retention } from '../retention.ts'

/** The sample world's own choice, as neither council's document says how long anything is kept. A council puts its own here. */
export const sampleRetention: Retention = {
  chosenBy: 'sample',
  requests: { years: 7 },
  // One comes back to it after a stay in hospital; longer, what nobody sent is not kept about anybody.
  drafts: { days: 28 },
  withdrawnVersions: { years: 1 },
  audit: { years: 7 },
}
