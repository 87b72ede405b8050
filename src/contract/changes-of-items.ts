import { aWeek, dates, items, itemsOf, names, type Tellers, words } from './change-values.ts'
import type { Plan } from './plan.ts'
import type { Words } from './words.ts'

const title = (said: Words) => ({ title: words(said) })
const detail = (said: Words) => ({ detail: words(said) })
const needs = (ids: string[], plan: Plan) => ({ needs: itemsOf(plan.needs, ids) })
const costPerWeek = (pence: number) => ({ cost: aWeek(pence) })

/** How the items of each list are told: what is read first comes first. */
export const tellItems = {
  support: items('support', {
    visits: (visits) => ({ visits: visits.length > 0 ? { visits } : undefined }),
    when: (said) => ({ when: words(said) }),
    provider: ({ name, phone }) => ({ provider: names(name), phone: phone ? names(phone) : undefined }),
    where: (said) => ({ where: words(said) }),
    costPerWeek,
    paid: (is) => ({ paid: { choice: 'paid', is } }),
    from: (day) => ({ from: dates(day) }),
    to: (day) => ({ to: dates(day) }),
    atTheEnd: (said) => ({ atTheEnd: words(said) }),
    needs,
    title,
  }),
  needs: items('needs', {
    detail,
    notYetArranged: ({ missing, tellBy, untilThen }) => ({
      missing: words(missing),
      tellBy: tellBy ? dates(tellBy) : undefined,
      untilThen: untilThen && words(untilThen),
    }),
    title,
  }),
  outcomes: items('outcomes', {
    progress: (is) => ({ progress: { choice: 'progress', is } }),
    note: (said) => ({ note: words(said) }),
    needs,
    title,
  }),
  options: items('options', {
    chosen: (chosen) => ({ chosen: { choice: 'chosen', is: chosen ? 'yes' : 'no' } }),
    costPerWeek,
    timeToArrange: (said) => ({ timeToArrange: words(said) }),
    why: (said) => ({ why: words(said) }),
    needs,
    title,
  }),
  wellbeing: items('wellbeing', { detail, title }),
  people: items('people', {
    who: (said) => ({ who: words(said) }),
    does: (said) => ({ does: words(said) }),
    name: (name) => ({ name: names(name) }),
  }),
  community: items('community', {
    detail,
    contact: ({ name, phone, email }) => ({ contact: names(name, phone, email) }),
    title,
  }),
} satisfies Partial<Tellers>
