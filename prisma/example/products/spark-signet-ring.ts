import { measure, ringSize } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 129000, NOK: 129000, EUR: 11900 }

export const sparkSignetRing: ExampleProduct = {
  slug: 'spark-signet-ring',
  collections: ['rings'],
  designer: 'flinta',
  kind: { sv: 'Fingerring', nb: 'Fingerring til voksne', en: 'Finger ring' },
  title: { sv: 'Gnista, sigillring', nb: 'Gnist, signetring', en: 'Spark, signet ring' },
  line: {
    sv: 'Oval platta i silver med en enda graverad gnista.',
    nb: 'Oval plate i sølv med én eneste gravert gnist.',
    en: 'An oval face in silver with a single engraved spark.',
  },
  description: {
    sv: '<p>En sigillring utan vapen och initialer. Plattan är slät nog att spegla ett fönster, och mitt i den sitter en fyruddig gnista, graverad för hand.</p><p>Skenan smalnar av mot handflatan så att ringen ligger still mellan fingrarna.</p><ul><li>Gjuten i ett stycke, utan lödfog.</li><li>Insidan är kupad och sval mot huden.</li></ul>',
    nb: '<p>En signetring uten våpen og initialer. Platen er blank nok til å speile et vindu, og midt i den sitter en firetakket gnist, gravert for hånd.</p><p>Ringskinnen smalner mot håndflaten, så ringen ligger rolig mellom fingrene.</p><ul><li>Støpt i ett stykke, uten loddeskjøt.</li><li>Innsiden er kuvet og kjølig mot huden.</li></ul>',
    en: '<p>A signet ring with no arms and no initials. The face is smooth enough to mirror a window, and at its centre sits a four-pointed spark, engraved by hand.</p><p>The band narrows towards the palm so that the ring lies still between the fingers.</p><ul><li>Cast in one piece, without a solder seam.</li><li>The inside is domed and cool against the skin.</li></ul>',
  },
  material: {
    sv: 'Sterlingsilver 925, polerat. Ingen ytbeläggning.',
    nb: 'Sterlingsølv 925, polert. Uten belegg.',
    en: 'Sterling silver 925, polished. No plating.',
  },
  care: {
    sv: 'Putsa med en torr silverduk. Små repor hör till och blir med tiden en egen yta.',
    nb: 'Puss med en tørr sølvklut. Små riper hører til og blir med tiden en overflate i seg selv.',
    en: 'Polish with a dry silver cloth. Small scratches belong and become a surface of their own.',
  },
  metal: { sv: 'Silver 925', nb: 'Sølv 925', en: 'Silver 925' },
  measures: [measure('face', 13), measure('width', 11), measure('band', 3.5)],
  weightGrams: 7.8,
  tests: {
    nickelTestedOn: '2026-03-11',
    leadTestedOn: '2026-03-11',
    cadmiumTestedOn: '2026-03-11',
  },
  warnings: 'none',
  variants: [
    { sku: 'GNI-52', options: [ringSize(52)], stock: 1, prices },
    { sku: 'GNI-54', options: [ringSize(54)], stock: 2, prices },
    { sku: 'GNI-56', options: [ringSize(56)], stock: 2, prices },
    { sku: 'GNI-58', options: [ringSize(58)], stock: 1, prices },
    { sku: 'GNI-60', options: [ringSize(60)], stock: 1, prices },
  ],
  priceParts: { material: 26000, designer: 32200, workshop: 28000, programme: 17000, vat: 25800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Blank sigillring i silver snett uppifrån, med en fyruddig gnista graverad i plattan.',
        nb: 'Blank signetring i sølv sett skrått ovenfra, med en firetakket gnist gravert i platen.',
        en: 'Bright silver signet ring seen from above at an angle, a four-pointed spark cut in its face.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Ringen på lillfingret på en linjetecknad hand, bredvid en linjal i millimeter.',
        nb: 'Ringen på lillefingeren på en hånd tegnet i strek, ved siden av en linjal i millimeter.',
        en: 'The ring on the little finger of a line-drawn hand, beside a ruler in millimetres.',
      },
    },
  ],
}
