import { axeFindsNothing } from './looks/axe.ts'
import { hydratedAsDrawn, sameWithAllStyles } from './looks/hydrated.ts'
import { bigEnoughToTouch, nothingSideways, wordsAtLeast } from './looks/layout.ts'
import { everyLanguage } from './visits.ts'
import { walk } from './walk.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const plainContext = async () => (await world.visit({ javaScriptEnabled: false })).context()

for (const language of everyLanguage)
  walk(
    `every page at 320 px, in ${language}`,
    world,
    { language, viewport: { width: 320, height: 740 } },
    {
      'nothing goes sideways': nothingSideways,
      'a thumb can touch everything': bigEnoughToTouch,
      'no words are small': wordsAtLeast(language === 'easy-read' ? 18 : 16),
      'the look of all pages changes nothing on it': sameWithAllStyles,
      'axe finds nothing': axeFindsNothing,
      'what the browser takes over is what the server drew': hydratedAsDrawn(plainContext),
    },
  )
