import type { SamplePerson } from './sample-person.ts'

/** Known to the council, with a conversation behind them and no plan yet. */
export const pat: SamplePerson = {
  id: 'pat',
  council: 'redcar-cleveland',
  reference: 'RC-40318',
  person: { givenName: 'Pat', familyName: 'Dunlin', dateOfBirth: '1971-02-08' },
  about: 'others',
  shows: {
    en: 'The plan is not written yet.',
    'easy-read': 'There is no plan yet.',
    cy: 'Nid yw’r cynllun wedi’i ysgrifennu eto.',
  },
  plans: [],
  linked: true,
}
