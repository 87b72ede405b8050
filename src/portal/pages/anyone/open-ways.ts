/** What anyone may ask for, as somebody looks for it: for someone they worry about first, then for themself, then what they think. */
export const openWays = [
  'plan-review',
  'carers-assessment',
  'advocate',
  'talk',
  'complaint',
  'comment',
  'compliment',
] as const
