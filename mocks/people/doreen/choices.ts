import type { Option } from '#contract/plan.ts'

/** The choices that Doreen and Sunita looked at for version 5, taken and not taken. */
export const choices: Option[] = [
  {
    id: 'teatime-visits',
    needs: ['eating'],
    title: {
      text: 'A visit at teatime, 5 evenings a week',
      easyRead: 'A visit at teatime on 5 days',
      cy: 'Ymweliad amser te, 5 noson yr wythnos',
    },
    costPerWeek: 56_00,
    timeToArrange: { text: 'About 1 week', easyRead: 'About 1 week', cy: 'Tua 1 wythnos' },
    chosen: true,
    why: {
      text: 'You were not eating on the other evenings. You like company at tea.',
      easyRead: 'Some evenings you did not eat.\nYou like company at tea.',
      cy: 'Doeddech chi ddim yn bwyta ar y nosweithiau eraill. Rydych chi’n hoffi cwmni amser te.',
    },
  },
  {
    id: 'meal-to-the-door',
    needs: ['eating'],
    title: {
      text: 'A hot meal brought to your door, £7.50 a day',
      easyRead: 'A hot meal brought to your door',
      cy: 'Pryd poeth wedi’i gludo at eich drws, £7.50 y dydd',
    },
    costPerWeek: 52_50,
    timeToArrange: { text: 'About 1 week', easyRead: 'About 1 week', cy: 'Tua 1 wythnos' },
    chosen: false,
    why: {
      text: 'You chose a visit, because you like company at tea.',
      easyRead: 'You chose a visit.\nYou like company at tea.',
      cy: 'Fe ddewisoch chi ymweliad, am eich bod yn hoffi cwmni amser te.',
    },
  },
  {
    id: 'someone-to-shop-with',
    needs: ['going-out', 'eating'],
    title: {
      text: 'Someone to go to the shops with, 2 hours a week',
      easyRead: 'Someone to go to the shops with',
      cy: 'Rhywun i fynd i’r siopau gyda chi, 2 awr yr wythnos',
    },
    costPerWeek: 30_40,
    timeToArrange: { text: 'About 3 weeks', easyRead: 'About 3 weeks', cy: 'Tua 3 wythnos' },
    chosen: true,
    why: {
      text: 'You said you miss choosing your own food.',
      easyRead: 'You miss choosing your own food.',
      cy: 'Fe ddywedoch chi eich bod yn gweld eisiau dewis eich bwyd eich hun.',
    },
  },
  {
    id: 'second-club-day',
    needs: ['going-out'],
    title: {
      text: 'A second day at Seagull Club',
      easyRead: 'A second day at Seagull Club',
      cy: 'Ail ddiwrnod yn Seagull Club',
    },
    costPerWeek: 34_00,
    timeToArrange: { text: 'About 2 months', easyRead: 'About 2 months', cy: 'Tua 2 fis' },
    chosen: false,
    why: { text: 'You said one day is enough for you.', easyRead: 'One day is enough for you.' },
  },
]

/** The choice of version 4, which is on record as it was then. */
export const choicesOfVersion4: Option[] = [
  {
    id: 'club-day',
    needs: ['going-out'],
    title: { text: 'A day at Seagull Club', easyRead: 'A day at Seagull Club', cy: 'Diwrnod yn Seagull Club' },
    costPerWeek: 34_00,
    timeToArrange: { text: 'About 2 months', easyRead: 'About 2 months', cy: 'Tua 2 fis' },
    chosen: true,
    why: {
      text: 'You know people there.',
      easyRead: 'You know people there.',
      cy: 'Rydych chi’n adnabod pobl yno.',
    },
  },
]
