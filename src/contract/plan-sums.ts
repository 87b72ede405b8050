import type { Plan } from './plan.ts'

type Issue = { code: 'custom'; path: (string | number)[]; message: string; input: unknown }

/**
 * What must hold between the parts of a plan (Care Act 2014 s.26; R10, R15): shares add up to the total,
 * support adds up to the budget, every item named exists and is named once. Each fault names its field.
 */
export function addsUp({ value: plan, issues }: { value: Plan; issues: unknown[] }): void {
  const fault = (path: Issue['path'], message: string) =>
    issues.push({ code: 'custom', path, message, input: path } satisfies Issue)

  if (plan.budget) {
    const { total, council, person, others } = plan.budget
    const shares = council + person + others.reduce((sum, other) => sum + other.amount, 0)
    if (shares !== total) fault(['budget', 'total'], `shares add up to ${shares} pence, not ${total}`)
    const cost = plan.support.reduce((sum, item) => sum + item.costPerWeek, 0)
    if (cost !== total) fault(['budget', 'total'], `support adds up to ${cost} pence, not ${total}`)
  }

  const needs = new Set(plan.needs.map((need) => need.id))
  for (const section of ['outcomes', 'support', 'options'] as const)
    for (const [index, item] of plan[section].entries())
      for (const [place, need] of item.needs.entries())
        if (!needs.has(need)) fault([section, index, 'needs', place], `no need is called ${need}`)

  for (const section of ['needs', 'outcomes', 'support', 'options', 'community', 'wellbeing', 'people'] as const) {
    const seen = new Set<string>()
    for (const [index, { id }] of (plan[section] ?? []).entries()) {
      if (seen.has(id)) fault([section, index, 'id'], `${id} is used twice`)
      seen.add(id)
    }
  }

  for (const [index, item] of plan.support.entries())
    if (item.to && item.to < item.from) fault(['support', index, 'to'], 'ends before it starts')
}
