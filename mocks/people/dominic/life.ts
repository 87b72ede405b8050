import type { Need } from '#contract/plan.ts'
import type { Facts, Wanted } from '../long/facts.ts'
import { aboutWeeks, words } from '../words.ts'

export const needs: Need[] = [
  {
    id: 'home-life',
    title: words('Living in a flat of your own', 'Live in your own flat', 'Byw yn eich fflat eich hun'),
  },
  {
    id: 'health',
    title: words(
      'Keeping your balance and your strength',
      'Keep your balance\nKeep strong',
      'Cadw’ch cydbwysedd a’ch cryfder',
    ),
    detail: words(
      'So that you can still walk to the woods',
      'You can walk to the woods.',
      'Fel y gallwch ddal i gerdded i’r coed',
    ),
  },
  { id: 'safety', title: words('Being safe at night', 'Be safe at night', 'Bod yn ddiogel yn y nos') },
  { id: 'going-out', title: words('Being out of doors', 'Be outside', 'Bod yn yr awyr agored') },
  { id: 'people', title: words('Company that does not shout', 'Quiet company', 'Cwmni nad yw’n gweiddi') },
  { id: 'work', title: words('Work that you like', 'Work you like', 'Gwaith rydych chi’n ei hoffi') },
]

export const wanted: Wanted[] = [
  {
    id: 'own-flat',
    need: 'home-life',
    title: words('Have a flat with my trains in it', 'Have a flat for my trains', 'Cael fflat â’m trenau ynddi'),
    partlyAt: 2,
    achievedAt: 3,
  },
  {
    id: 'job',
    need: 'work',
    title: words('Have a job with a badge', 'Have a job with a badge', 'Cael swydd â bathodyn'),
    partlyAt: 4,
    achievedAt: 8,
  },
  {
    id: 'bus',
    need: 'going-out',
    title: words('Take the bus by myself', 'Take the bus alone', 'Mynd ar y bws ar fy mhen fy hun'),
    partlyAt: 12,
  },
  {
    id: 'stairs',
    need: 'health',
    title: words('Climb to the signal box', 'Climb to the signal box', 'Dringo i’r blwch signalau'),
    partlyAt: 9,
    achievedAt: 11,
  },
  {
    id: 'steam',
    need: 'going-out',
    title: words('Drive a steam engine once', 'Drive a steam train', 'Gyrru injan stêm unwaith'),
  },
]

export const always: Facts['always'] = {
  aboutMe: {
    words: [
      words(
        'I am Dom. I know every timetable since 1962. Ask me one.',
        'I am Dom.\nI know about trains.\nAsk me about trains.',
        'Dom ydw i. Rydw i’n gwybod pob amserlen ers 1962. Gofynnwch un i mi.',
      ),
      words(
        'Loud rooms hurt. Write it down for me.',
        'Loud rooms hurt me.\nWrite it down.',
        'Mae ystafelloedd swnllyd yn brifo. Ysgrifennwch ef i lawr i mi.',
      ),
    ],
    writtenOn: '2023-05-08',
    writtenWith: 'Aster Holm',
  },
  strengths: {
    self: [
      words(
        'I plan my week on a chart, by colour.',
        'I plan my week in colours.',
        'Rydw i’n cynllunio fy wythnos ar siart, yn ôl lliw.',
      ),
      words('I am never late.', 'I am never late.', 'Dydw i byth yn hwyr.'),
    ],
    support: [
      words(
        'Gareth walks with me on Sundays.',
        'Gareth is my brother.\nWe walk on Sundays.',
        'Mae Gareth yn cerdded gyda fi ar ddydd Sul.',
      ),
    ],
  },
  options: [
    {
      id: 'own-flat',
      needs: ['home-life'],
      title: words('A flat of your own, with a team', 'Your own flat, with a team', 'Eich fflat eich hun, gyda thîm'),
      timeToArrange: aboutWeeks(16),
      chosen: true,
      why: words(
        'It is quiet, and the trains fit.',
        'It is quiet.\nYour trains fit.',
        'Mae’n dawel, ac mae’r trenau’n ffitio.',
      ),
    },
    {
      id: 'shared-lives',
      needs: ['home-life'],
      title: words('Living with a family who take you in', 'Live with a family', 'Byw gyda theulu sy’n eich derbyn'),
      timeToArrange: aboutWeeks(12),
      chosen: false,
      why: words(
        'They had three small children, and drums.',
        'The house was too loud.',
        'Roedd ganddyn nhw dri o blant bach, a drymiau.',
      ),
    },
  ],
  wellbeing: [
    {
      id: 'quiet',
      title: words(
        'Quiet, and knowing what comes next',
        'A quiet day with a plan',
        'Tawelwch, a gwybod beth sy’n dod nesaf',
      ),
      detail: words(
        'Your team tells you a day before, in writing, when someone else comes.',
        'Is someone new coming?\nYour team tells you first.',
        'Bydd eich tîm yn dweud wrthych ddiwrnod ymlaen llaw, yn ysgrifenedig, pan fydd rhywun arall yn dod.',
      ),
    },
  ],
  people: [
    {
      id: 'gareth',
      name: 'Gareth Goldcrest',
      who: words('Your brother', 'Your brother', 'Eich brawd'),
      does: words('Comes to reviews.', 'He comes to reviews.', 'Yn dod i adolygiadau.'),
    },
    {
      id: 'advocate',
      name: 'Juno Quill',
      who: words('Your advocate', 'Your advocate', 'Eich eiriolwr'),
      does: words(
        'Reads letters with you before you answer.',
        'She reads letters with you.',
        'Yn darllen llythyrau gyda chi cyn i chi ateb.',
      ),
    },
  ],
  keepingWell: [
    words(
      'Stretch your legs when the kettle boils.',
      'Stretch your legs each morning.',
      'Ymestynnwch eich coesau pan fydd y tegell yn berwi.',
    ),
  ],
  community: [],
}
