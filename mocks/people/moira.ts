import type { SamplePerson } from './sample-person.ts'
import { words } from './words.ts'

/** Was assessed as not eligible; her council still advises her, and says so in writing (R99). */
export const moira: SamplePerson = {
  id: 'moira',
  council: 'rutland',
  reference: 'RU-2933',
  person: { givenName: 'Moira', familyName: 'Dunnock', dateOfBirth: '1968-06-30' },
  about: 'others',
  shows: {
    en: 'Not eligible for care and support, with the reasons and the advice.',
    'easy-read': 'Cannot get care from the council. Gets advice.',
    cy: 'Ddim yn gymwys am ofal a chymorth, gyda’r rhesymau a’r cyngor.',
  },
  plans: [],
  notEligible: {
    decidedOn: '2026-11-04',
    reasons: [
      words(
        'You told us that your back makes cleaning and gardening hard. You manage the rest of your day by yourself.',
        'Cleaning is hard for you.\nThe garden is hard for you.\nYou manage the rest.',
        'Fe ddywedoch chi fod eich cefn yn ei gwneud yn anodd glanhau a garddio. Rydych chi’n ymdopi â gweddill eich diwrnod.',
      ),
      words(
        'For us to arrange care, two things or more that the law lists must be too hard for you. The garden is not on that list.',
        'The law has a list.\n2 things on it must be too hard.\nThe garden is not on it.',
        'I ni drefnu gofal, rhaid i ddau beth neu fwy ar restr y gyfraith fod yn rhy anodd i chi. Nid yw’r ardd ar y rhestr honno.',
      ),
    ],
    advice: [
      words(
        'Nettleby Helping Hands clean for people at a price they set with you. You pay them yourself.',
        'Nettleby Helping Hands can clean.\nYou pay them.',
        'Mae Nettleby Helping Hands yn glanhau i bobl am bris y maen nhw’n ei gytuno gyda chi. Chi sy’n eu talu.',
      ),
      words(
        'Your doctor can send you to the back class. It is free.',
        'There is a class for backs.\nIt is free.\nAsk your doctor.',
        'Gall eich meddyg eich anfon i’r dosbarth cefnau. Mae am ddim.',
      ),
      words(
        'If a second thing becomes too hard, ring us. We carry out a new assessment.',
        'Is something else too hard?\nRing us.\nWe look again.',
        'Os bydd ail beth yn mynd yn rhy anodd, ffoniwch ni. Byddwn yn cynnal asesiad newydd.',
      ),
    ],
  },
  linked: true,
}
