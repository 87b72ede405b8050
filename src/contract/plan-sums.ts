import { type Fault, namedOnce, type Path } from './fault.ts'
import { moneyFaults } from './money-faults.ts'
import type { Plan } from './plan.ts'

type Issue = { code: 'custom'; path: Path; message: string; input: unknown }

/**
 * What must hold between the parts of a plan (Care Act 2014 s.26; R10, R15): shares add up to the total,
 * support adds up to the budget, every item named exists and is named once. Each fault names its field.
 */
export function addsUp({ value: plan, issues }: { value: Plan; issues: unknown[] }): void {
  const fault: Fault = (path, message) => issues.push({ code: 'custom', path, message, input: path } satisfies Issue)

  moneyFaults(plan, fault)

  const needs = new Set(plan.needs.map((need) => need.id))
  for (const section of ['outcomes', 'support', 'options'] as const)
    for (const [index, item] of plan[section].entries())
      for (const [place, need] of item.needs.entries())
        if (!needs.has(need)) fault([section, index, 'needs', place], `no need is called ${need}`)

  for (const section of ['needs', 'outcomes', 'support', 'options', 'community', 'wellbeing', 'people'] as const)
    namedOnce([section], plan[section] ?? [], fault)

  for (const [index, item] of plan.support.entries())
    if (item.to && item.to < item.from) fault(['support', index, 'to'], 'ends before it starts')
}
