import type { Contribution, ContributionLine, CouncilFigures } from './contribution.ts'
import {
  assessedOf,
  availableOf,
  contributionOf,
  fullCostReason,
  lineOf,
  workOutContribution,
} from './contribution-sum.ts'
import type { PencePerWeek } from './money.ts'

export type FigureName = keyof CouncilFigures

/**
 * One amount of the council's beside ours, in pence a week. `differs`: here is something that does not agree. `follows`: not
 * ours either, but only because of a line before it. `cannot-check`: what it was counted from is not there.
 */
export type Compared = {
  council: PencePerWeek
  ours: PencePerWeek
  verdict: 'agrees' | 'follows' | 'differs' | 'cannot-check'
}

/** Every line and every figure of a contribution, the council's beside ours, and how many of them do not agree by themselves. */
export type Comparison = {
  lines: (Compared & { line: ContributionLine })[]
  figures: Record<FigureName, Compared>
  odd: number
}

const ofKind: Partial<Record<FigureName, ContributionLine['kind']>> = {
  income: 'income',
  leftOut: 'left-out',
  toLiveOn: 'to-live-on',
  housing: 'housing',
  disability: 'disability',
}

/** What a figure would be if all that the council says before it were right. For savings there is nothing before it. */
function fromTheCouncilsOwn(name: FigureName, contribution: Contribution): PencePerWeek | undefined {
  const { lines, figures } = contribution
  if (name === 'available') return availableOf(figures)
  if (name === 'assessed') return assessedOf(figures.available, contribution)
  if (name === 'contribution') return contributionOf(figures.assessed, contribution)
  const kind = ofKind[name]
  return kind && lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.perWeek, 0)
}

function compareFigure(name: FigureName, contribution: Contribution, ours: PencePerWeek): Compared {
  const council = contribution.figures[name]
  // Who pays the full cost needs no working-out, so a council may leave the figures before it empty.
  const notNeeded = name !== 'contribution' && council === 0 && fullCostReason(contribution) !== undefined
  if (council === ours || notNeeded) return { council, ours: council, verdict: 'agrees' }
  return { council, ours, verdict: council === fromTheCouncilsOwn(name, contribution) ? 'follows' : 'differs' }
}

function compareLine(line: ContributionLine, contribution: Contribution): Compared {
  const [council, ours] = [line.perWeek, lineOf(line, contribution)]
  if (ours === undefined) return { council, ours: council, verdict: 'cannot-check' }
  return { council, ours, verdict: council === ours ? 'agrees' : 'differs' }
}

/** Lays the council's working-out beside ours, so that the page can point at what does not agree (R46). */
export function compareContribution(contribution: Contribution): Comparison {
  const ours = workOutContribution(contribution)
  const lines = contribution.lines.map((line) => ({ line, ...compareLine(line, contribution) }))
  const names = Object.keys(ours) as FigureName[]
  const figures = Object.fromEntries(
    names.map((name) => [name, compareFigure(name, contribution, ours[name])]),
  ) as Record<FigureName, Compared>
  const odd = [...lines, ...Object.values(figures)].filter(({ verdict }) => verdict === 'differs').length
  return { lines, figures, odd }
}
