import { measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 115000, NOK: 115000, EUR: 10600 }

export const lindenBrooch: ExampleProduct = {
  slug: 'linden-brooch',
  collections: ['brooches'],
  designer: 'malva',
  kind: { sv: 'Brosch med nål', nb: 'Brosje med nål', en: 'Brooch with a pin' },
  title: { sv: 'Lind, bladbrosch', nb: 'Lind, bladbrosje', en: 'Linden, leaf brooch' },
  line: {
    sv: 'Ett lindblad i silver, sågat efter ett enda blad. Finns i ett exemplar.',
    nb: 'Et lindeblad i sølv, saget etter ett eneste blad. Finnes i ett eksemplar.',
    en: 'A linden leaf in silver, sawn after one single leaf. There is one of it.',
  },
  description: {
    sv: '<p>Förlagan låg pressad i en bok en hel vinter. Malva har följt varje nerv med stickel och kupat bladet så att det lyfter från tyget i ena kanten.</p><p>I skaftet sitter en droppe guld, som en knopp inför nästa år.</p><ul><li>Dubbel nål med säkerhetslås.</li><li>Signerad på baksidan med Malvas märke.</li></ul>',
    nb: '<p>Forbildet lå presset i en bok en hel vinter. Malva har fulgt hver nerve med stikkel og kuvet bladet, så det løfter seg fra stoffet i den ene kanten.</p><p>I stilken sitter en dråpe gull, som en knopp til neste år.</p><ul><li>Dobbel nål med sikkerhetslås.</li><li>Signert på baksiden med Malvas merke.</li></ul>',
    en: "<p>Its model lay pressed in a book for a whole winter. Malva followed every vein with a graver and domed the leaf so that one edge lifts from the cloth.</p><p>In the stem sits a drop of gold, like a bud for next year.</p><ul><li>Double pin with a safety catch.</li><li>Signed on the back with Malva's mark.</li></ul>",
  },
  material: {
    sv: 'Sterlingsilver 925 med en kula i 18 karats guld. Nål i rostfritt stål.',
    nb: 'Sterlingsølv 925 med en kule i 18 karat gull. Nål i rustfritt stål.',
    en: 'Sterling silver 925 with a bead in 18 carat gold. Pin in stainless steel.',
  },
  care: {
    sv: 'Den mörka tonen i nerverna är avsiktlig. Putsa bara de höga partierna.',
    nb: 'Den mørke tonen i nervene er tilsiktet. Puss bare de høye partiene.',
    en: 'The dark tone in the veins is meant. Polish the raised parts alone.',
  },
  metal: {
    sv: 'Silver 925 och guld 750',
    nb: 'Sølv 925 og gull 750',
    en: 'Silver 925 and gold 750',
  },
  measures: [measure('height', 48), measure('width', 36), measure('thickness', 7)],
  weightGrams: 11.5,
  tests: {
    nickelTestedOn: '2026-05-20',
    leadTestedOn: '2026-05-20',
    cadmiumTestedOn: '2026-05-20',
  },
  warnings: {
    sv: 'Vass nål. Håll utom räckhåll för små barn.',
    nb: 'Skarp nål. Oppbevares utilgjengelig for små barn.',
    en: 'Sharp pin. Keep out of reach of small children.',
  },
  variants: [{ sku: 'LIN-1', options: [], stock: 1, prices }],
  priceParts: { material: 24000, designer: 30000, workshop: 24000, programme: 14000, vat: 23000 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Brosch formad som ett hjärtformat lindblad i silver med mörka nerver och en guldkula i skaftet.',
        nb: 'Brosje formet som et hjerteformet lindeblad i sølv med mørke nerver og en gullkule i stilken.',
        en: 'Brooch shaped as a heart-shaped linden leaf in silver, dark veins and a gold bead in the stem.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Broschen på ett linjetecknat kavajslag, 48 mm hög, med linjal.',
        nb: 'Brosjen på et jakkeslag tegnet i strek, 48 mm høy, med linjal.',
        en: 'The brooch on a line-drawn lapel, 48 mm tall, with a ruler.',
      },
    },
  ],
}
