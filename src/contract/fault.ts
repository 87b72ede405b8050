export type Path = (string | number)[]
/** Says what is wrong with one field of a plan. */
export type Fault = (path: Path, message: string) => void

/** Each thing of a list is named once, so that others can point at it. */
export function namedOnce(path: Path, items: { id: string }[], fault: Fault): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) fault([...path, index, 'id'], `${id} is used twice`)
    seen.add(id)
  }
}
