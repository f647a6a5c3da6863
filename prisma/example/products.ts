import { budStuds } from './products/bud-studs.ts'
import { currentBangle } from './products/current-bangle.ts'
import { dewDropEarrings } from './products/dew-drop-earrings.ts'
import { duskLongPendant } from './products/dusk-long-pendant.ts'
import { emberHoops } from './products/ember-hoops.ts'
import { lanternPendant } from './products/lantern-pendant.ts'
import { lindenBrooch } from './products/linden-brooch.ts'
import { nightLanternPin } from './products/night-lantern-pin.ts'
import { reedStackingRings } from './products/reed-stacking-rings.ts'
import { rippleBracelet } from './products/ripple-bracelet.ts'
import { sparkSignetRing } from './products/spark-signet-ring.ts'
import { winterPearls } from './products/winter-pearls.ts'
import type { ExampleProduct, PricePartName, Translated } from './shape.ts'

/** The twelve pieces, in the order the shop shows them: neighbours differ in hand and metal. */
export const products: ExampleProduct[] = [
  lanternPendant,
  sparkSignetRing,
  dewDropEarrings,
  winterPearls,
  emberHoops,
  lindenBrooch,
  reedStackingRings,
  duskLongPendant,
  currentBangle,
  budStuds,
  rippleBracelet,
  nightLanternPin,
]

/** What the parts of a price are called; the order is the order of the picture. */
export const pricePartNames: Record<PricePartName, Translated> = {
  material: { sv: 'Material', nb: 'Materialer', en: 'Materials' },
  designer: { sv: 'Formgivaren', nb: 'Designeren', en: 'The designer' },
  workshop: { sv: 'Verkstad och packning', nb: 'Verksted og pakking', en: 'Workshop and packing' },
  programme: { sv: 'Programmet', nb: 'Programmet vårt', en: 'The programme' },
  vat: { sv: 'Moms', nb: 'Merverdiavgift', en: 'VAT' },
}
