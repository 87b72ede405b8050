type Tone = 'line' | 'white' | 'pale' | 'tint' | 'sun' | 'good' | 'stop'

/** One stroke of a drawing: its tone, its path, and its weight where that is not the usual 2.4. */
type Part = readonly [tone: Tone, d: string, weight?: number]

/** A picture on a 96 grid, from the back to the front. */
export type Drawing = readonly Part[]
