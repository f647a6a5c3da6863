import type { PieceView } from '../shape.ts'
import { picture, type Still } from './kit/paper.ts'
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

const stills: Record<string, (id: string) => Still> = {
  'spark-signet-ring': sparkSignetRing,
  'reed-stacking-rings': reedStackingRings,
  'lantern-pendant': lanternPendant,
  'ember-hoops': emberHoops,
  'dew-drop-earrings': dewDropEarrings,
  'winter-pearls': winterPearls,
  'linden-brooch': lindenBrooch,
  'current-bangle': currentBangle,
  'ripple-bracelet': rippleBracelet,
  'bud-studs': budStuds,
  'dusk-long-pendant': duskLongPendant,
  'night-lantern-pin': nightLanternPin,
}

/**
 * One picture of a piece as SVG, 1200 × 1200, always the same for the same piece and view.
 * Throws when there is no such piece.
 */
export function drawPiece(slug: string, view: PieceView): string {
  const still = stills[slug]
  if (!still) throw new Error(`No drawing of ${slug}`)
  return picture(still(`${slug}-${view}`))
}
