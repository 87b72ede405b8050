/** A touch or a scroll that waits comes first. */
export const nextTask = () => new Promise<void>((next) => setTimeout(next))
