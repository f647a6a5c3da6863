import { finish, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 69000, NOK: 69000, EUR: 6400 }

export const emberHoops: ExampleProduct = {
  slug: 'ember-hoops',
  collections: ['earrings'],
  designer: 'flinta',
  kind: {
    sv: 'Örhängen för hål i öronen',
    nb: 'Øreringer for hull i ørene',
    en: 'Earrings for pierced ears',
  },
  title: {
    sv: 'Glöd, hamrade örringar',
    nb: 'Glo, hamrede øreringer',
    en: 'Ember, hammered hoops',
  },
  line: {
    sv: 'Breda ringar, slagna fasett för fasett tills de glimmar.',
    nb: 'Brede ringer, slått fasett for fasett til de glimter.',
    en: 'Broad hoops, struck facet by facet until they glint.',
  },
  description: {
    sv: '<p>Flinta smider ringen rund kring ett järn och hamrar sedan hela utsidan. Varje fasett vänder sig åt sitt håll, så att örringen tänds och släcks när du vrider på huvudet.</p><p>Ett tunt stift går rakt genom örat och låser med ett hörbart klick.</p>',
    nb: '<p>Flinta smir ringen rund om et jern og hamrer så hele utsiden. Hver fasett vender sin vei, så øreringen tennes og slukkes når du snur på hodet.</p><p>En tynn stift går rett gjennom øret og låser med et hørbart klikk.</p>',
    en: '<p>Flinta forges the hoop round on an iron and then hammers the whole outside. Each facet faces its own way, so the hoop lights and dims as you turn your head.</p><p>A thin post goes straight through the ear and closes with a click you can hear.</p>',
  },
  material: {
    sv: 'Sterlingsilver 925. Den förgyllda har 2,5 mikrometer guld, 18 karat. Stift i silver.',
    nb: 'Sterlingsølv 925. Den forgylte har 2,5 mikrometer gull, 18 karat. Stift i sølv.',
    en: 'Sterling silver 925. The gilded pair carries 2.5 micrometres of 18 carat gold. Silver posts.',
  },
  care: {
    sv: 'Torka stiften med sprit före första bruk. Förvara ringarna åtskilda så att fasetterna inte skaver.',
    nb: 'Tørk stiftene med sprit før første bruk. Oppbevar ringene hver for seg, så fasettene ikke gnis.',
    en: 'Wipe the posts with spirit before first use. Keep the hoops apart so the facets do not rub.',
  },
  metal: {
    sv: 'Silver 925 eller förgyllt',
    nb: 'Sølv 925 eller forgylt',
    en: 'Silver 925 or gilded',
  },
  measures: [measure('outer', 28), measure('width', 5), measure('thickness', 2.4)],
  weightGrams: 8.2,
  tests: {
    nickelTestedOn: '2026-01-27',
    leadTestedOn: '2026-01-27',
    cadmiumTestedOn: '2026-01-27',
  },
  warnings: {
    sv: 'Öppnad förpackning kan inte återlämnas av hygienskäl. Ta av vid bollspel.',
    nb: 'Åpnet forsegling kan ikke returneres av hygieniske grunner. Ta av ved ballspill.',
    en: 'Once unsealed they cannot be returned, for hygiene. Take off for ball games.',
  },
  variants: [
    { sku: 'GLO-G', options: [finish('gilded')], stock: 5, prices },
    { sku: 'GLO-S', options: [finish('silver')], stock: 7, prices },
  ],
  priceParts: { material: 13200, designer: 16000, workshop: 16000, programme: 10000, vat: 13800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Två breda, förgyllda örringar med hamrade fasetter, den ena liggande delvis över den andra.',
        nb: 'To brede, forgylte øreringer med hamrede fasetter, den ene delvis oppå den andre.',
        en: 'Two broad gilded hoops with hammered facets, one lying partly over the other.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Örringen i ett linjetecknat öra, 28 mm i diameter, med linjal.',
        nb: 'Øreringen i et øre tegnet i strek, 28 mm i diameter, med linjal.',
        en: 'The hoop in a line-drawn ear, 28 mm across, with a ruler.',
      },
    },
  ],
}
