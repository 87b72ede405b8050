import type { SamplePerson } from './sample-person.ts'
import { words } from './words.ts'

/** Had a conversation with the council, was found not eligible, and has the reasons and the advice in writing (R99). */
export const colin: SamplePerson = {
  id: 'colin',
  council: 'redcar-cleveland',
  reference: 'RC-40655',
  person: { givenName: 'Colin', familyName: 'Fathom', dateOfBirth: '1963-03-16' },
  about: 'others',
  shows: {
    en: 'Not eligible for care and support, with the reasons and the advice.',
    'easy-read': 'Cannot get care from the council. Gets advice.',
    cy: 'Ddim yn gymwys am ofal a chymorth, gyda’r rhesymau a’r cyngor.',
  },
  plans: [],
  notEligible: {
    decidedOn: '2026-10-29',
    reasons: [
      words(
        'Your shoulder makes it hard to wash and to dress. You told us that you manage both, and that it takes you longer.',
        'Your shoulder hurts.\nYou can wash.\nYou can dress.\nIt takes you longer.',
        'Mae’ch ysgwydd yn ei gwneud yn anodd ymolchi a gwisgo. Fe ddywedoch chi eich bod yn llwyddo i wneud y ddau, a’i fod yn cymryd mwy o amser.',
      ),
      words(
        'For us to arrange care, two things or more must be too hard for you. We found one: carrying your shopping.',
        '2 things must be too hard for you.\nWe found 1.\nIt is carrying your shopping.',
        'I ni drefnu gofal, rhaid i ddau beth neu fwy fod yn rhy anodd i chi. Fe gawson ni un: cario’ch siopa.',
      ),
      words(
        'You told us that your wellbeing is good, and that your sister lives near.',
        'You told us that you feel well.\nYour sister lives near you.',
        'Fe ddywedoch chi fod eich llesiant yn dda, a bod eich chwaer yn byw gerllaw.',
      ),
    ],
    advice: [
      words(
        'A long-handled sponge and a dressing stick can be had free from the equipment store.',
        'You can get free tools.\nThey help you wash and dress.',
        'Gallwch gael sbwng â choes hir a ffon wisgo am ddim o’r storfa offer.',
      ),
      words(
        'Most shops near you bring shopping to the door. Some charge nothing on a weekday.',
        'Shops can bring your shopping.\nSome charge nothing.',
        'Mae’r rhan fwyaf o siopau yn eich ardal yn dod â siopa at y drws. Nid yw rhai’n codi tâl ar ddiwrnod gwaith.',
      ),
      words(
        'Ask your doctor about exercises for your shoulder, so that it does not get worse.',
        'Ask your doctor about your shoulder.\nExercises can help.',
        'Gofynnwch i’ch meddyg am ymarferion i’ch ysgwydd, fel nad yw’n gwaethygu.',
      ),
      words(
        'Ring us if anything changes. We look again, and you do not have to wait.',
        'Has something changed?\nRing us.\nWe look again.',
        'Ffoniwch ni os bydd unrhyw beth yn newid. Byddwn yn edrych eto, ac nid oes rhaid i chi aros.',
      ),
    ],
  },
  linked: true,
}
