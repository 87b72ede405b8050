/** The days of a week as they are read in England, without a schema: the portal needs only the list. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
