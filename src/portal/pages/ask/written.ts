import type { Answers, Step } from '#contract/journeys/journey.ts'

/** What stands in a form now, as a plain form would send it: of every field of the step, also of one that was left empty. */
export function readForm(form: HTMLFormElement, { fields }: Step): Answers {
  const data = new FormData(form)
  const written = Object.entries(fields).map(([name, { kind }]) => {
    const all = data.getAll(name).map(String)
    return [name, kind === 'some-of' || kind === 'files' ? all : (all[0] ?? '')] as const
  })
  return Object.fromEntries(written)
}

/** Whether somebody has written in a form since it was drawn. */
export function differs(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (!(field instanceof HTMLInputElement)) return false
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked
  })
}
