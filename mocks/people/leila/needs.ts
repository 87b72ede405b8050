import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I bake, I sing, and I have seizures. In that order.',
      'I bake.\nI sing.\nI have seizures.',
      'Rydw i’n pobi, yn canu, ac yn cael ffitiau. Yn y drefn honno.',
    ),
    words(
      'After a seizure I am cross. It is not about you.',
      'After a seizure I feel cross.\nIt is not about you.',
      'Ar ôl ffit rydw i’n flin. Nid amdanoch chi y mae.',
    ),
  ],
  writtenOn: '2026-11-10',
  writtenWith: 'Ottilie Rowan',
}

export const needs: Need[] = [
  {
    id: 'mornings',
    title: words(
      'Someone near while you shower',
      'Someone near while you shower',
      'Rhywun gerllaw tra byddwch yn cael cawod',
    ),
    detail: words(
      'So that you are not alone in the water',
      'You are not alone in the water.',
      'Fel nad ydych ar eich pen eich hun yn y dŵr',
    ),
  },
  {
    id: 'kitchen',
    title: words('Baking safely', 'Bake safely', 'Pobi’n ddiogel'),
    detail: words(
      'So that hot things are lifted by two',
      '2 people lift hot things.',
      'Fel bod dau’n codi pethau poeth',
    ),
  },
  {
    id: 'sleep',
    title: words('Being heard at night', 'Be heard at night', 'Cael eich clywed yn y nos'),
    notYetArranged: {
      missing: words(
        'You need an alarm that rings your sister.',
        'You need an alarm.\nIt rings your sister.',
        'Mae angen larwm arnoch sy’n ffonio’ch chwaer.',
      ),
      tellBy: '2026-12-04',
      untilThen: words(
        'Your sister sleeps in the next room.',
        'Your sister sleeps near you.',
        'Mae’ch chwaer yn cysgu yn yr ystafell nesaf.',
      ),
    },
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'sell-bread',
    needs: ['kitchen'],
    title: words('Sell my bread at the market', 'Sell my bread', 'Gwerthu fy mara yn y farchnad'),
    progress: 'not-yet',
  },
  {
    id: 'live-alone',
    needs: ['mornings', 'sleep'],
    title: words('Live in a flat of my own', 'Live in my own flat', 'Byw mewn fflat fy hun'),
    progress: 'not-yet',
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I keep a seizure diary, and I can tell when one is coming.',
      'I write my seizures down.\nI feel them coming.',
      'Rydw i’n cadw dyddiadur ffitiau, ac yn gallu dweud pan fydd un yn dod.',
    ),
  ],
  support: [
    words(
      'Noor, my sister, lives with me until spring.',
      'Noor is my sister.\nShe lives with me until spring.',
      'Mae Noor, fy chwaer, yn byw gyda fi tan y gwanwyn.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'choir',
    title: words('Your choir', 'Your choir', 'Eich côr'),
    detail: words(
      'They know what to do if you have a seizure.',
      'They know about your seizures.',
      'Maen nhw’n gwybod beth i’w wneud os cewch chi ffit.',
    ),
  },
]
