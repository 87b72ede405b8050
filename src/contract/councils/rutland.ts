import type { Council } from './council.ts'
import { sampleRetention } from './sample-retention.ts'

/** Facts: Rutland County Council, web page “Care and Support Plans”. It gives no office hours and no number for the night. */
export const rutland: Council = {
  id: 'rutland',
  name: 'Rutland County Council',
  shortName: 'Rutland County Council',
  hostnames: ['rutland.localhost'],
  languages: ['en', 'easy-read', 'cy'],
  terms: { assessment: { en: 'assessment', 'easy-read': 'assessment', cy: 'asesiad' } },
  contacts: {
    main: { name: 'Rutland County Council', phone: '01572 722 577', email: 'enquiries@rutland.gov.uk' },
    safeguarding: { name: 'Adult Duty Team', phone: '01572 722 577', email: 'dutyteam@rutland.gov.uk' },
    safeguardingBoard: { name: 'Leicestershire and Rutland Safeguarding Board' },
    feedback: { name: 'Rutland County Council', phone: '01572 722 577', email: 'letusknow@rutland.gov.uk' },
    directory: { name: 'Rutland Information Service' },
  },
  asks: ['review', 'advocate', 'appeal', 'feedback'],
  // Its page says nothing of help to communicate, nor of a copy on paper or of questions about the plan: the Accessible Information
  // Standard and the Care Act's duty to give somebody their plan ask these of every council.
  journeys: [
    'talk',
    'question',
    'something-changed',
    'agree-plan',
    'plan-review',
    'review-preparation',
    'direct-payment',
    'involve-someone',
    'communication-needs',
    'printed-copy',
    'advocate',
    'appeal-question',
    'complaint',
    'comment',
    'compliment',
  ],
  carerSupport: [],
  reviews: {
    looksAt: ['needs', 'outcomes'],
    askedBy: 'you',
    withOthers: false,
    ifChanged: 'new-assessment',
    // Its page names no reason for which it would say no.
    declines: ['other'],
  },
  guides: {
    plan: ['four-things', 'after-assessment', 'agreed'],
    planning: ['who-plans', 'agreement', 'budget-told', 'help-to-take-part', 'appeal'],
    review: ['why', 'if-changed', 'ask-us', 'help'],
    budget: ['amount', 'who-pays', 'direct-payment'],
    'not-eligible': ['advice', 'directory', 'appeal'],
  },
  planOrder: [
    'aboutMe',
    'needs',
    'outcomes',
    'strengths',
    'options',
    'wellbeing',
    'people',
    'support',
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
