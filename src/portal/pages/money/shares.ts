import type { Budget } from '#contract/budget.ts'
import type { PencePerWeek } from '#contract/money.ts'
import { useTranslation } from '../../translation.ts'

/** One part of a budget: how it is drawn, what is said of it, and how much it is in pence a week. */
export type Share = { key: string; look: 'council' | 'you' | 'others'; words: string; amount: PencePerWeek }

/** The council's part, the person's own and each other's, in the order in which they are drawn and listed. */
export function useShares({ council, person, others }: Budget): Share[] {
  const { t } = useTranslation('money')
  return [
    { key: 'council', look: 'council', words: t('who.council'), amount: council },
    { key: 'you', look: 'you', words: t('who.you'), amount: person },
    ...others.map(({ name, amount }, index) => ({
      key: `other-${index}`,
      look: 'others' as const,
      words: t('who.other', { name }),
      amount,
    })),
  ]
}
