import type { SamplePerson } from '../sample-person.ts'
import { doreenVersion4 } from './version-4.ts'
import { doreenVersion5 } from './version-5.ts'

/** The person of the reference screens: an agreed plan, and a changed one that waits for an answer. */
export const doreen: SamplePerson = {
  id: 'doreen',
  council: 'redcar-cleveland',
  reference: 'RC-20417',
  person: { givenName: 'Doreen', familyName: 'Pebble', dateOfBirth: '1944-05-17' },
  shows: {
    en: 'A changed plan that waits for an answer, with every part of a plan filled in.',
    'easy-read': 'A changed plan. It waits for an answer.',
    cy: 'Cynllun wedi’i newid sy’n aros am ateb, gyda phob rhan o gynllun wedi’i llenwi.',
  },
  plans: [doreenVersion4, doreenVersion5],
  linked: true,
}
