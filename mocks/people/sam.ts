import type { SamplePerson } from './sample-person.ts'

/** Signs in like anyone else, and is linked to nobody’s record. */
export const sam: SamplePerson = {
  id: 'sam',
  council: 'redcar-cleveland',
  reference: 'RC-40777',
  person: { givenName: 'Sam', familyName: 'Skerry', dateOfBirth: '1988-12-03' },
  about: 'others',
  shows: {
    en: 'Can sign in, but is not linked to a plan yet.',
    'easy-read': 'Can sign in. No plan is linked yet.',
    cy: 'Yn gallu mewngofnodi, ond heb gysylltiad â chynllun eto.',
  },
  plans: [],
  linked: false,
}
