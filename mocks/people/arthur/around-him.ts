import type { Plan } from '#contract/plan.ts'
import { words } from '../words.ts'

/** What matters to Arthur besides his needs, and whom he wants involved. */
export const aroundHim: Pick<Plan, 'wellbeing' | 'people'> = {
  wellbeing: [
    {
      id: 'joan-rests',
      title: words('Joan has rest of her own', 'Joan has time to rest', 'Mae Joan yn cael gorffwys'),
      detail: words(
        'You both said: one evening a week is hers.',
        'Joan has 1 evening a week for herself.',
        'Fe ddywedodd y ddau ohonoch: ei noson hi yw un noson yr wythnos.',
      ),
    },
    {
      id: 'being-heard',
      title: words('Being heard', 'People listen to you', 'Cael gwrandawiad'),
      detail: words(
        'People wait until you have finished. Everyone who visits you knows this.',
        'People wait for you to finish.\nEveryone who visits knows this.',
        'Mae pobl yn aros nes i chi orffen. Mae pawb sy’n ymweld â chi’n gwybod hyn.',
      ),
    },
  ],
  people: [
    {
      id: 'joan',
      name: 'Joan Wren',
      who: words('Your wife', 'Your wife', 'Eich gwraig'),
      does: words(
        'Comes to your reviews, and waits for you to speak first.',
        'She comes to your reviews.\nYou speak first.',
        'Yn dod i’ch adolygiadau, ac yn aros i chi siarad yn gyntaf.',
      ),
    },
    {
      id: 'cyril',
      name: 'Cyril Teal',
      who: words('Your old workmate', 'Your friend from work', 'Eich hen gydweithiwr'),
    },
  ],
}

export const agreedByHim = {
  talkedThrough: '2026-09-08',
  agreedBy: [
    { name: 'Arthur Wren', who: words('You', 'You', 'Chi'), on: '2026-09-10' },
    { name: 'Joan Wren', who: words('Your wife', 'Your wife', 'Eich gwraig'), on: '2026-09-10' },
  ],
}
