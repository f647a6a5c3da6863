import { measure, stone } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 89000, NOK: 89000, EUR: 8200 }

export const dewDropEarrings: ExampleProduct = {
  slug: 'dew-drop-earrings',
  collections: ['earrings'],
  designer: 'malva',
  kind: { sv: 'Örhängen på krok', nb: 'Øredobber på krok', en: 'Earrings on hooks' },
  title: { sv: 'Dagg, droppörhängen', nb: 'Dugg, dråpeøredobber', en: 'Dew, drop earrings' },
  line: {
    sv: 'En facettslipad droppe under ett litet blad. Varje par finns i ett exemplar.',
    nb: 'En fasettslipt dråpe under et lite blad. Hvert par finnes i ett eksemplar.',
    en: 'A faceted drop beneath a small leaf. There is one pair of each colour.',
  },
  description: {
    sv: '<p>Droppen hänger i två små foderblad, så som vatten hänger i en daggkåpa. Stenen är slipad med bred botten för att hämta ljus underifrån.</p><p>Paren läggs ihop för hand efter färg och lyster; därför finns bara ett av varje.</p>',
    nb: '<p>Dråpen henger i to små begerblad, slik vann henger i en marikåpe. Steinen er slipt med bred bunn for å hente lys nedenfra.</p><p>Parene settes sammen for hånd etter farge og glød; derfor finnes det bare ett av hvert.</p>',
    en: "<p>The drop hangs between two small sepals, as water hangs in a lady's mantle. The stone is cut with a broad base to gather light from below.</p><p>Pairs are matched by hand for colour and life, and so there is one of each.</p>",
  },
  material: {
    sv: 'Sterlingsilver 925 med kvarts. Den gröna är färgad genom upphettning.',
    nb: 'Sterlingsølv 925 med kvarts. Den grønne har fått fargen ved oppvarming.',
    en: 'Sterling silver 925 with quartz. The green stone is coloured by heating.',
  },
  care: {
    sv: 'Undvik ultraljudsbad. Skölj i ljummet vatten och låt torka på en handduk.',
    nb: 'Unngå ultralydbad. Skyll i lunkent vann og la tørke på et håndkle.',
    en: 'Avoid ultrasonic baths. Rinse in lukewarm water and leave to dry on a towel.',
  },
  metal: { sv: 'Silver 925', nb: 'Sølv 925', en: 'Silver 925' },
  measures: [measure('height', 34), measure('width', 9), measure('stone', 12)],
  weightGrams: 5.2,
  tests: {
    nickelTestedOn: '2026-05-06',
    leadTestedOn: '2026-05-06',
    cadmiumTestedOn: '2026-05-06',
  },
  warnings: {
    sv: 'Öppnad förpackning kan inte återlämnas av hygienskäl. Stenen tål inte slag.',
    nb: 'Åpnet forsegling kan ikke returneres av hygieniske grunner. Steinen tåler ikke slag.',
    en: 'Once unsealed they cannot be returned, for hygiene. The stone does not bear knocks.',
  },
  variants: [
    {
      sku: 'DAG-GRON',
      options: [stone({ sv: 'Skogsgrön', nb: 'Skogsgrønn', en: 'Forest green' })],
      stock: 1,
      prices,
    },
    {
      sku: 'DAG-ROK',
      options: [stone({ sv: 'Rökkvarts', nb: 'Røykkvarts', en: 'Smoky quartz' })],
      stock: 1,
      prices,
    },
  ],
  priceParts: { material: 19200, designer: 22000, workshop: 18000, programme: 12000, vat: 17800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Ett par silverörhängen med gröna, facettslipade droppar under små blad.',
        nb: 'Et par øredobber i sølv med grønne, fasettslipte dråper under små blader.',
        en: 'A pair of silver earrings with green faceted drops beneath small leaves.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Örhänget i ett linjetecknat öra, 34 mm högt med krok, bredvid en linjal.',
        nb: 'Øredobben i et øre tegnet i strek, 34 mm høy med krok, ved siden av en linjal.',
        en: 'The earring in a line-drawn ear, 34 mm tall with its hook, beside a ruler.',
      },
    },
  ],
}
