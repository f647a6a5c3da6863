import { finish, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 49000, NOK: 49000, EUR: 4500 }

export const budStuds: ExampleProduct = {
  slug: 'bud-studs',
  collections: ['earrings'],
  designer: 'malva',
  kind: { sv: 'Örhängen med stift', nb: 'Øredobber med stift', en: 'Stud earrings' },
  title: { sv: 'Knopp, örstift', nb: 'Knopp, øredobber', en: 'Bud, studs' },
  line: {
    sv: 'Fem kupade kronblad, nio millimeter, med guld i mitten.',
    nb: 'Fem kuvede kronblader, ni millimeter, med gull i midten.',
    en: 'Five cupped petals, nine millimetres, with gold at the heart.',
  },
  description: {
    sv: '<p>En malvablomma i det minsta mått handen kan forma. Kronbladen är kupade vart för sig och ligger i omlott, som tegel.</p><p>Mitten är en kula förgyllt silver. Den ena blomman är vriden lite åt vänster och den andra åt höger, så att de möts.</p>',
    nb: '<p>En kattostblomst i det minste målet hånden kan forme. Kronbladene er kuvet hvert for seg og ligger over hverandre, som takstein.</p><p>Midten er en kule i forgylt sølv. Den ene blomsten er vridd litt mot venstre og den andre mot høyre, så de møtes.</p>',
    en: '<p>A mallow flower at the smallest size a hand can shape. Each petal is cupped on its own and overlaps the next, like tiles.</p><p>The heart is a bead of gilded silver. One flower turns a little to the left and the other to the right, so that they meet.</p>',
  },
  material: {
    sv: 'Sterlingsilver 925 och förgyllt silver. Stift och bricka i silver.',
    nb: 'Sterlingsølv 925 og forgylt sølv. Stift og lås i sølv.',
    en: 'Sterling silver 925 and gilded silver. Posts and backs in silver.',
  },
  care: {
    sv: 'Torka stiften med sprit före första bruk. Borsta bladen med en mjuk tandborste.',
    nb: 'Tørk stiftene med sprit før første bruk. Børst bladene med en myk tannbørste.',
    en: 'Wipe the posts with spirit before first use. Brush the petals with a soft toothbrush.',
  },
  metal: {
    sv: 'Silver 925, delvis förgyllt',
    nb: 'Sølv 925, delvis forgylt',
    en: 'Silver 925, partly gilded',
  },
  measures: [measure('width', 9), measure('post', 10)],
  weightGrams: 1.9,
  tests: {
    nickelTestedOn: '2026-01-14',
    leadTestedOn: '2026-01-14',
    cadmiumTestedOn: '2026-01-14',
  },
  warnings: {
    sv: 'Små delar: inte för barn under 36 månader. Öppnad förpackning kan inte återlämnas.',
    nb: 'Små deler: ikke for barn under 36 måneder. Åpnet forsegling kan ikke returneres.',
    en: 'Small parts: not for children under 36 months. Once unsealed they cannot be returned.',
  },
  variants: [
    { sku: 'KNO-S', options: [finish('silver')], stock: 9, prices },
    { sku: 'KNO-G', options: [finish('gilded')], stock: 6, prices },
  ],
  priceParts: { material: 6200, designer: 12000, workshop: 13000, programme: 8000, vat: 9800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Två små blomformade örstift i silver med förgylld mitt, den ena lutad.',
        nb: 'To små blomsterformede øredobber i sølv med forgylt midte, den ene på skrå.',
        en: 'Two small flower-shaped studs in silver with gilded hearts, one tilted.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Örstiftet i ett linjetecknat öra, 9 mm brett, med linjal.',
        nb: 'Øredobben i et øre tegnet i strek, 9 mm bred, med linjal.',
        en: 'The stud in a line-drawn ear, 9 mm wide, with a ruler.',
      },
    },
  ],
}
