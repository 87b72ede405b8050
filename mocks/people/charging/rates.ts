import type { Rate } from '#contract/contribution.ts'
import { words } from '../words.ts'

/** The table that both sample councils work with. Every rate is for trying, and marked so; none may be relied on. */
const year = '2026/27'
const sample = true

export const toLiveOnPensionAge: Rate = {
  id: 'mig-pension-age',
  title: words('Money to live on, pension age', 'Money to live on, at pension age', 'Arian i fyw arno, oedran pensiwn'),
  perWeek: 241_45,
  year,
  sample,
}
export const toLiveOnCouplePensionAge: Rate = {
  id: 'mig-couple-pension-age',
  title: words(
    'Money to live on, one of a couple of pension age',
    'Money to live on, 1 of a couple',
    'Arian i fyw arno, un o bâr oedran pensiwn',
  ),
  perWeek: 184_30,
  year,
  sample,
}
export const toLiveOnWorkingAge: Rate = {
  id: 'mig-25-and-over',
  title: words(
    'Money to live on, 25 to pension age',
    'Money to live on, from age 25',
    'Arian i fyw arno, 25 i oedran pensiwn',
  ),
  perWeek: 120_40,
  year,
  sample,
}
export const toLiveOn18To24: Rate = {
  id: 'mig-18-to-24',
  title: words('Money to live on, 18 to 24', 'Money to live on, age 18 to 24', 'Arian i fyw arno, 18 i 24'),
  perWeek: 95_40,
  year,
  sample,
}
export const moreForDisability: Rate = {
  id: 'disability-premium',
  title: words('More to live on for disability', 'More money for disability', 'Mwy i fyw arno oherwydd anabledd'),
  perWeek: 53_15,
  year,
  sample,
}
export const pocketMoney: Rate = {
  id: 'personal-expenses-allowance',
  title: words(
    'Money of your own in a care home',
    'Your own money in a care home',
    'Eich arian eich hun mewn cartref gofal',
  ),
  perWeek: 31_80,
  year,
  sample,
}
export const attendanceLower: Rate = {
  id: 'attendance-allowance-lower',
  title: words('Attendance Allowance, lower', 'Attendance Allowance, lower', 'Lwfans Gweini, is'),
  perWeek: 76_70,
  year,
  sample,
}
export const attendanceHigher: Rate = {
  id: 'attendance-allowance-higher',
  title: words('Attendance Allowance, higher', 'Attendance Allowance, higher', 'Lwfans Gweini, uwch'),
  perWeek: 114_60,
  year,
  sample,
}
export const dailyLivingStandard: Rate = {
  id: 'pip-daily-living-standard',
  title: words('PIP for daily living, standard', 'PIP for daily living, standard', 'PIP byw bob dydd, safonol'),
  perWeek: 76_70,
  year,
  sample,
}
export const dailyLivingEnhanced: Rate = {
  id: 'pip-daily-living-enhanced',
  title: words('PIP for daily living, enhanced', 'PIP for daily living, enhanced', 'PIP byw bob dydd, uwch'),
  perWeek: 114_60,
  year,
  sample,
}
export const mostForDisability: Rate = {
  id: 'enhanced-disability-premium',
  title: words('More again for disability, enhanced', 'Most money for disability', 'Mwy eto oherwydd anabledd, uwch'),
  perWeek: 25_95,
  year,
  sample,
}
export const toLiveOnCouple: Rate = {
  id: 'mig-couple',
  title: words('Money to live on, one of a couple', 'Money to live on, 1 of a couple', 'Arian i fyw arno, un o bâr'),
  perWeek: 94_55,
  year,
  sample,
}
export const moreForDisabilityCouple: Rate = {
  id: 'disability-premium-couple',
  title: words(
    'More to live on for disability, one of a couple',
    'More money for disability, 1 of a couple',
    'Mwy i fyw arno oherwydd anabledd, un o bâr',
  ),
  perWeek: 37_90,
  year,
  sample,
}
