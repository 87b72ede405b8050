import type { Plan } from '#contract/plan.ts'

export const aboutMe: Plan['aboutMe'] = {
  words: [
    {
      text: 'I worked on the railway for 40 years. I live with my wife, Joan, in Nettleby.',
      easyRead: 'I worked on the railway for 40 years.\nI live with my wife, Joan.\nWe live in Nettleby.',
      cy: 'Bues i’n gweithio ar y rheilffordd am 40 mlynedd. Rydw i’n byw gyda fy ngwraig, Joan, yn Nettleby.',
    },
    {
      text: 'I know what I want to say. Give me time to finish.',
      easyRead: 'I know what I want to say.\nGive me time.',
      cy: 'Rydw i’n gwybod beth rydw i am ei ddweud. Rhowch amser i mi orffen.',
    },
  ],
  writtenOn: '2026-09-08',
  writtenWith: 'Mina Alder',
}

export const strengths: Plan['strengths'] = {
  self: [
    {
      text: 'I shave, and I choose my own clothes.',
      easyRead: 'I shave.\nI choose my own clothes.',
      cy: 'Rydw i’n eillio, ac yn dewis fy nillad fy hun.',
    },
    {
      text: 'I do the crossword with my left hand.',
      easyRead: 'I do the crossword.\nI use my left hand.',
      cy: 'Rydw i’n gwneud y croesair â’m llaw chwith.',
    },
  ],
  support: [
    {
      text: 'Joan cooks with me and drives me to see friends.',
      easyRead: 'Joan cooks with me.\nJoan drives me to see friends.',
      cy: 'Mae Joan yn coginio gyda mi ac yn fy ngyrru i weld ffrindiau.',
    },
    {
      text: 'My old workmate Cyril looks after my allotment.',
      easyRead: 'Cyril looks after my allotment.',
      cy: 'Mae Cyril, fy hen gydweithiwr, yn gofalu am fy rhandir.',
    },
  ],
}

export const keepingWell: Plan['keepingWell'] = [
  {
    text: 'Walk to the gate and back twice a day.',
    easyRead: 'Walk to the gate 2 times a day.',
    cy: 'Cerddwch at y giât ac yn ôl ddwywaith y dydd.',
  },
  {
    text: 'Have your blood pressure checked every 3 months.',
    easyRead: 'Every 3 months, have your blood pressure checked.',
    cy: 'Gofynnwch am wirio eich pwysedd gwaed bob 3 mis.',
  },
]

export const community: Plan['community'] = [
  {
    id: 'nettleby-growers',
    title: { text: 'Nettleby Growers', easyRead: 'Nettleby Growers', cy: 'Nettleby Growers' },
    detail: {
      text: 'Raised beds that you can reach from a chair. Saturdays from 10am. £2 a visit.',
      easyRead: 'You can garden from a chair.\nIt is on Saturdays at 10 in the morning.\nIt costs £2.',
      cy: 'Gwelyau uchel y gallwch eu cyrraedd o gadair. Dydd Sadwrn o 10yb. £2 yr ymweliad.',
    },
    contact: { name: 'Fern Dibble', phone: '01632 960906' },
  },
]
