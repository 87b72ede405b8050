import { axeFindsNothing, contrastInTheDark } from './looks/axe.ts'
import { drawnWithoutScript, sameWithAllStyles } from './looks/hydrated.ts'
import { bigEnoughToTouch, edgesKept, nothingSideways, wordsAtLeast } from './looks/layout.ts'
import { everyLanguage } from './visits.ts'
import { walk } from './walk.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const viewport = { width: 320, height: 740 }
const plainPage = () => world.visit({ javaScriptEnabled: false, viewport })

for (const language of everyLanguage)
  walk(
    `every page at 320 px, in ${language}`,
    world,
    // Who sees a page changes what is on it, not how its language is written: in English everybody walks.
    { language, viewport, once: language !== 'en' },
    {
      'nothing goes sideways': nothingSideways,
      'a thumb can touch everything': bigEnoughToTouch,
      'no words are small': wordsAtLeast(language === 'easy-read' ? 18 : 16),
      'the look of all pages changes nothing on it': sameWithAllStyles,
      'axe finds nothing': axeFindsNothing,
      'nor in the dark': contrastInTheDark,
      'in the person’s own colours every button, card and mark keeps an edge': edgesKept,
      ...drawnWithoutScript(language, plainPage),
    },
  )
