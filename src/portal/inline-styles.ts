import type { Language } from '#contract/language.ts'
import { type PageId, pages } from './pages.ts'
import ask from './styles/ask.scss?inline'
import base from './styles/base.scss?inline'
import easyRead from './styles/easy-read.scss?inline'
import exit from './styles/exit.scss?inline'
import form from './styles/form.scss?inline'
import plan from './styles/plan.scss?inline'
import print from './styles/print.scss?inline'
import start from './styles/start.scss?inline'
import sums from './styles/sums.scss?inline'
import week from './styles/week.scss?inline'

const parts = { start, plan, week, sums, form, ask, exit }
export const allStyles: string[] = [base, easyRead, print, ...Object.values(parts)]

/** The pages that people keep on paper. */
const printed: PageId[] = ['plan', 'week', 'money', 'contribution', 'decision', 'request']

/** The look of one page, inside its HTML: a style sheet of its own would cost a journey to the server before anything shows. */
export function stylesOf(id: PageId, language: Language): string {
  const used = [base, ...pages[id].styles.map((part) => parts[part])]
  if (language === 'easy-read') used.push(easyRead)
  if (printed.includes(id)) used.push(print)
  return used.map((style) => `<style>${style}</style>`).join('')
}
