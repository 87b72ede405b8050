import type { Plan } from '#contract/plan.ts'

/** What Doreen says of herself, what she does herself, and who already helps. */
export const inHerWords = [
  {
    text: 'I have lived by the sea all my life. I like my own front door, strong tea and the radio.',
    easyRead: 'I have always lived by the sea.\nI like my own front door.\nI like strong tea.\nI like the radio.',
    cy: 'Rydw i wedi byw ar lan y môr ar hyd fy oes. Rydw i’n hoffi fy nrws ffrynt fy hun, te cryf a’r radio.',
  },
  {
    text: 'I do not like to be rushed in the mornings.',
    easyRead: 'Do not rush me in the morning.',
    cy: 'Dydw i ddim yn hoffi cael fy rhuthro yn y bore.',
  },
]

export const strengths: Plan['strengths'] = {
  self: [
    {
      text: 'I make my own breakfast and wash my own face.',
      easyRead: 'I make my own breakfast.\nI wash my own face.',
      cy: 'Rydw i’n gwneud fy mrecwast fy hun ac yn golchi fy wyneb fy hun.',
    },
    { text: 'I ring my friend Maud every night.', easyRead: 'I ring my friend Maud every night.' },
  ],
  support: [
    {
      text: 'Karen, my daughter, makes my tea at weekends.',
      easyRead: 'Karen is my daughter.\nShe makes my tea at weekends.',
      cy: 'Mae Karen, fy merch, yn gwneud te i mi ar y penwythnos.',
    },
    {
      text: 'My neighbour takes my bins out.',
      easyRead: 'My neighbour takes my bins out.',
      cy: 'Mae fy nghymydog yn mynd â’r biniau allan i mi.',
    },
  ],
}

export const keepingWell: Plan['keepingWell'] = [
  {
    text: 'Drink something with every visit.',
    easyRead: 'Have a drink at every visit.',
    cy: 'Yfwch rywbeth bob tro y daw rhywun i ymweld.',
  },
  {
    text: 'Do your leg exercises after breakfast.',
    easyRead: 'Do your leg exercises after breakfast.',
    cy: 'Gwnewch eich ymarferion coesau ar ôl brecwast.',
  },
  {
    text: 'Ask your doctor about your tablets once a year.',
    easyRead: 'Once a year, talk to your doctor about your tablets.',
    cy: 'Holwch eich meddyg am eich tabledi unwaith y flwyddyn.',
  },
]

export const community: Plan['community'] = [
  {
    id: 'sea-front-singers',
    title: { text: 'Sea Front Singers', easyRead: 'Sea Front Singers', cy: 'Sea Front Singers' },
    detail: {
      text: 'Thursdays at 2pm in Shingle Hall. Free. There is a ramp and a hearing loop.',
      easyRead: 'You can sing with others.\nIt is on Thursdays at 2 in the afternoon.\nIt is free.\nThere is a ramp.',
      cy: 'Dydd Iau am 2yp yn Shingle Hall. Am ddim. Mae ramp a dolen glyw yno.',
    },
    contact: { name: 'Ivy Groyne', phone: '01632 960551', email: 'singers@shingle-hall.example' },
  },
  {
    id: 'books-to-your-door',
    title: {
      text: 'Books brought to your door',
      easyRead: 'Books brought to your door',
      cy: 'Llyfrau wedi’u cludo at eich drws',
    },
    detail: {
      text: 'A library helper brings talking books once a month. Free.',
      easyRead: 'A helper brings talking books.\nThey come once a month.\nIt is free.',
      cy: 'Mae cynorthwyydd o’r llyfrgell yn dod â llyfrau llafar unwaith y mis. Am ddim.',
    },
  },
]
