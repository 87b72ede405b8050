/** What was wrong with what somebody wrote to link their sign-in. `no-match` is said of every code that does not do. */
export type LinkFaults = {
  code?: 'empty' | 'shape' | 'no-match' | 'too-many'
  birth?: 'empty' | 'not-real'
}

/** The page that answers the form: what to put right, and what was written. The code is not given back. */
export type LinkAnswer = { faults: LinkFaults; values: { day: string; month: string; year: string } }
