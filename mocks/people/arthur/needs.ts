import type { Need, Outcome } from '#contract/plan.ts'

export const needs: Need[] = [
  {
    id: 'shower',
    title: {
      text: 'Showering and getting dressed',
      easyRead: 'Have a shower and get dressed',
      cy: 'Cael cawod a gwisgo',
    },
    detail: {
      text: 'Your right arm is slow. You need one person beside you.',
      easyRead: 'Your right arm is slow.\nYou need 1 person beside you.',
      cy: 'Mae eich braich dde yn araf. Mae angen un person wrth eich ochr.',
    },
  },
  {
    id: 'bedtime',
    title: { text: 'Getting ready for bed', easyRead: 'Get ready for bed', cy: 'Paratoi i fynd i’r gwely' },
    detail: {
      text: 'So that you go to bed when you want to',
      easyRead: 'You go to bed when you want to.',
      cy: 'Fel eich bod yn mynd i’r gwely pan fyddwch chi’n dymuno',
    },
  },
  {
    id: 'talking',
    title: {
      text: 'Talking, and being with people',
      easyRead: 'Talk and be with people',
      cy: 'Siarad, a bod gyda phobl',
    },
    detail: {
      text: 'Words take you time since your stroke. You want to keep your friends.',
      easyRead: 'You had a stroke.\nWords take you time.\nYou want to keep your friends.',
      cy: 'Mae geiriau’n cymryd amser i chi ers eich strôc. Rydych chi am gadw eich ffrindiau.',
    },
  },
  {
    id: 'falls',
    title: {
      text: 'Getting help if you fall',
      easyRead: 'Get help if you fall',
      cy: 'Cael help os byddwch chi’n cwympo',
    },
  },
]

export const outcomes: Outcome[] = [
  {
    id: 'shower-every-day',
    needs: ['shower'],
    title: { text: 'Have a shower every day', easyRead: 'Have a shower every day', cy: 'Cael cawod bob dydd' },
    progress: 'achieved',
    note: {
      text: 'You do most of it yourself now.',
      easyRead: 'You do most of it now.',
      cy: 'Rydych chi’n gwneud y rhan fwyaf eich hun nawr.',
    },
  },
  {
    id: 'sunday-dinner',
    needs: ['talking', 'shower'],
    title: {
      text: 'Cook Sunday dinner with Joan',
      easyRead: 'Cook Sunday dinner with Joan',
      cy: 'Coginio cinio dydd Sul gyda Joan',
    },
    progress: 'partly',
    note: {
      text: 'You make the gravy and lay the table.',
      easyRead: 'You make the gravy.\nYou lay the table.',
      cy: 'Chi sy’n gwneud y grefi ac yn gosod y bwrdd.',
    },
  },
  {
    id: 'allotment',
    needs: ['talking'],
    title: { text: 'Get back to my allotment', easyRead: 'Go back to my allotment', cy: 'Mynd yn ôl i’m rhandir' },
    progress: 'not-yet',
    note: {
      text: 'We look at this again in spring.',
      easyRead: 'We talk about it again in spring.',
      cy: 'Byddwn yn edrych ar hyn eto yn y gwanwyn.',
    },
  },
]
