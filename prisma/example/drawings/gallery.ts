import type { PieceView, Portrait } from '../shape.ts'
import { paper, picture, type Still } from './kit/paper.ts'
import { budStuds } from './pieces/bud-studs.ts'
import { currentBangle } from './pieces/current-bangle.ts'
import { dewDropEarrings } from './pieces/dew-drop-earrings.ts'
import { duskLongPendant } from './pieces/dusk-long-pendant.ts'
import { emberHoops } from './pieces/ember-hoops.ts'
import { lanternPendant } from './pieces/lantern-pendant.ts'
import { lindenBrooch } from './pieces/linden-brooch.ts'
import { nightLanternPin } from './pieces/night-lantern-pin.ts'
import { reedStackingRings } from './pieces/reed-stacking-rings.ts'
import { rippleBracelet } from './pieces/ripple-bracelet.ts'
import { sparkSignetRing } from './pieces/spark-signet-ring.ts'
import { winterPearls } from './pieces/winter-pearls.ts'
import { benchPortrait } from './portraits/bench.ts'
import { birdPortrait } from './portraits/bird.ts'
import { plantPortrait } from './portraits/plant.ts'
import { toolsPortrait } from './portraits/tools.ts'
import { dropsWorn, hoopsWorn, studsWorn } from './worn/earrings.ts'
import { duskWorn, lanternWorn, pearlsWorn } from './worn/necklaces.ts'
import { bangleWorn, braceletWorn, broochWorn, pinWorn } from './worn/others.ts'
import { signetWorn, stackWorn } from './worn/rings.ts'

interface Views {
  main: (id: string) => Still
  worn: (id: string) => string
}

const views: Record<string, Views> = {
  'spark-signet-ring': { main: sparkSignetRing, worn: signetWorn },
  'reed-stacking-rings': { main: reedStackingRings, worn: stackWorn },
  'lantern-pendant': { main: lanternPendant, worn: lanternWorn },
  'ember-hoops': { main: emberHoops, worn: hoopsWorn },
  'dew-drop-earrings': { main: dewDropEarrings, worn: dropsWorn },
  'winter-pearls': { main: winterPearls, worn: pearlsWorn },
  'linden-brooch': { main: lindenBrooch, worn: broochWorn },
  'current-bangle': { main: currentBangle, worn: bangleWorn },
  'ripple-bracelet': { main: rippleBracelet, worn: braceletWorn },
  'bud-studs': { main: budStuds, worn: studsWorn },
  'dusk-long-pendant': { main: duskLongPendant, worn: duskWorn },
  'night-lantern-pin': { main: nightLanternPin, worn: pinWorn },
}

const portraits: Record<Portrait, (id: string) => string> = {
  tools: toolsPortrait,
  plant: plantPortrait,
  bird: birdPortrait,
  bench: benchPortrait,
}

/**
 * One picture of a piece as SVG, 1200 × 1200, always the same for the same piece and view.
 * Throws when there is no such piece.
 */
export function drawPiece(slug: string, view: PieceView): string {
  const found = views[slug]
  if (!found) throw new Error(`No drawing of ${slug}`)
  const id = `${slug}-${view}`
  return view === 'main' ? picture(found.main(id)) : found.worn(id)
}

/** The drawing that stands for a designer, 800 × 800: things of her craft, never a face. */
export function drawPortrait(portrait: Portrait): string {
  const id = `portrait-${portrait}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800">${paper(id, 800)}${portraits[portrait](id)}</svg>`
}
