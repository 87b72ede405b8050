import type { Council } from './council.ts'
import { sampleRetention } from './sample-retention.ts'

/** Facts: Redcar and Cleveland Borough Council, care and support plan guide, version 7, September 2025. */
export const redcarCleveland: Council = {
  id: 'redcar-cleveland',
  name: 'Redcar and Cleveland Borough Council',
  shortName: 'Redcar and Cleveland',
  hostnames: ['redcar-cleveland.localhost'],
  languages: ['en', 'easy-read', 'cy'],
  terms: {
    assessment: { en: 'conversation record', 'easy-read': 'conversation record', cy: 'cofnod sgwrs' },
    assessmentBefore: { en: 'needs assessment', 'easy-read': 'needs assessment', cy: 'asesiad o anghenion' },
    worker: {
      en: 'social care practitioner',
      'easy-read': 'social care practitioner',
      cy: 'ymarferydd gofal cymdeithasol',
    },
  },
  contacts: {
    main: { name: 'Adult Social Care', phone: '01642 771500', email: 'contactus@redcar-cleveland.gov.uk' },
    outOfHours: { name: 'Emergency Duty Team', phone: '01642 524552' },
    // Its guide names no safeguarding number: its own number for adult social care is the one to ring.
    safeguarding: { name: 'Adult Social Care', phone: '01642 771500', email: 'contactus@redcar-cleveland.gov.uk' },
    youngCarers: {
      name: 'The Junction Foundation',
      phone: '01642 756000',
      website: 'https://thejunctionfoundation.com',
      ages: [5, 18],
    },
    website: 'https://www.redcar-cleveland.gov.uk',
    papers: {
      complaints: 'Complaints, Comments and Compliments procedure',
      carers: 'Guide to Support for Carers',
    },
    address: [
      'Directorate of Adults and Communities',
      'Adult Social Care',
      'Redcar and Cleveland Borough Council',
      'Seafield House',
      'Kirkleatham Street',
      'Redcar',
      'Yorkshire',
      'TS10 1SP',
    ],
  },
  officeHours: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday'], opens: '08:30', closes: '17:00' },
    { days: ['friday'], opens: '08:30', closes: '16:30' },
  ],
  asks: ['review', 'carers-assessment', 'young-carers', 'advocate', 'feedback'],
  journeys: ['plan-review', 'review-preparation', 'involve-someone', 'combine-plans'],
  reviews: {
    // Its guide says “after 6 weeks” in one place and “about 4 to 6 weeks” in another: the range holds both.
    schedule: { first: { weeks: [4, 6], after: 'support-began' }, thenEveryMonths: 12 },
    looksAt: ['working', 'needs', 'outcomes', 'better', 'budget', 'changes', 'others', 'next'],
    askedBy: 'anyone',
    withOthers: true,
    ifChanged: 'plan-updated',
    declines: ['plan-is-satisfactory', 'minor-issue', 'incorrect-information', 'is-a-complaint'],
  },
  guides: {
    plan: ['record', 'why', 'who-gets', 'yours', 'ten-things'],
    planning: ['talk', 'worker-does', 'someone-with-you', 'helper', 'household', 'signing', 'unhappy'],
    review: ['when', 'eight-things', 'who', 'anyone-asks', 'we-may-say-no'],
    budget: ['in-your-plan', 'enough', 'household'],
    carer: ['who', 'assessment', 'support', 'ask'],
    'young-carers': ['you', 'what-happens'],
  },
  planOrder: [
    'aboutMe',
    'needs',
    'outcomes',
    'strengths',
    'support',
    'options',
    'wellbeing',
    'people',
    'budget',
    'keepingWell',
    'community',
    'practitioner',
    'review',
    'agreement',
  ],
  copyDays: 7,
  retention: sampleRetention,
}
