import type { Need, Outcome, Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    words(
      'I kept the light on the point until they made it work by itself.',
      'I looked after the lighthouse.',
      'Fi oedd yn cadw’r golau ar y penrhyn nes iddyn nhw ei wneud i weithio ar ei ben ei hun.',
    ),
    words(
      'I see shapes, not faces. Say your name when you come in.',
      'I cannot see faces.\nSay your name when you come in.',
      'Rydw i’n gweld siapiau, nid wynebau. Dywedwch eich enw pan ddewch i mewn.',
    ),
  ],
  writtenOn: '2026-03-27',
  writtenWith: 'Priscilla Gannet',
}

export const needs: Need[] = [
  {
    id: 'dinner',
    title: words('A hot dinner in the middle of the day', 'A hot dinner each day', 'Cinio poeth ganol dydd'),
    detail: words(
      'So that you do not use the gas when you cannot see it',
      'You do not use the gas.',
      'Fel nad ydych yn defnyddio’r nwy pan na allwch ei weld',
    ),
  },
  { id: 'talk', title: words('Talk, and news of the world', 'Talk and hear the news', 'Sgwrs, a newyddion y byd') },
]

export const outcomes: Outcome[] = [
  {
    id: 'eat-well',
    needs: ['dinner'],
    title: words(
      'Eat a hot dinner five days a week',
      'Eat a hot dinner on 5 days',
      'Bwyta cinio poeth bum niwrnod yr wythnos',
    ),
    progress: 'achieved',
  },
  {
    id: 'tell-the-stories',
    needs: ['talk'],
    title: words(
      'Get my stories of the light on tape',
      'Put my stories on tape',
      'Rhoi fy straeon am y goleudy ar dâp',
    ),
    progress: 'not-yet',
    note: words(
      'We said we would find someone to help. We have not yet. We are sorry.',
      'We said we would help.\nWe have not yet.\nWe are sorry.',
      'Fe ddywedon ni y bydden ni’n dod o hyd i rywun i helpu. Dydyn ni ddim wedi gwneud eto. Mae’n ddrwg gennym.',
    ),
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    words(
      'I know every step of my house without a lamp.',
      'I know my house in the dark.',
      'Rydw i’n adnabod pob cam o’m tŷ heb lamp.',
    ),
  ],
  support: [
    words(
      'The lad next door reads me the tide table.',
      'My neighbour reads to me.',
      'Mae’r bachgen drws nesaf yn darllen y tabl llanw i mi.',
    ),
  ],
}

export const wellbeing: NonNullable<Plan['wellbeing']> = [
  {
    id: 'letters-by-ear',
    title: words('Letters you can listen to', 'Letters you can listen to', 'Llythyrau y gallwch wrando arnynt'),
    detail: words(
      'We send your letters on a disc, and we ring you on the same day.',
      'We send you a disc.\nWe ring you too.',
      'Rydym yn anfon eich llythyrau ar ddisg, ac yn eich ffonio yr un diwrnod.',
    ),
  },
]
