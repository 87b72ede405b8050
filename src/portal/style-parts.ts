/** The parts of the look that a page may need besides the base that all have. */
export type StylePart = 'start' | 'plan' | 'week' | 'sums' | 'form' | 'ask' | 'exit'
