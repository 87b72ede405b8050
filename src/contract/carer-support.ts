/** What may help a carer (R82). Which of them a council has, its own document says. */
export const carerSupport = [
  'befriending',
  'breaks',
  'activities',
  'counselling',
  'welfare-rights',
  'training',
  'employment',
] as const
export type CarerSupport = (typeof carerSupport)[number]
