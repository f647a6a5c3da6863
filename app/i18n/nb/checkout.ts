import { plural } from '../format.ts'
import type { checkout as pattern } from '../sv/checkout.ts'

export const checkout: typeof pattern = {
  title: 'Kasse',
  left: 'Du forlot betalingen. Ingenting er trukket, og ingenting er holdt av. Alt du skrev, er her fortsatt.',
  where: 'Levering',
  country: 'Land',
  countryHint: 'Dit pakken skal. Prisen regnes om når du velger.',
  chooseCountry: 'Velg land',
  update: 'Vis frakt og pris',
  delivery: 'Fraktmåte',
  deliveryFirst: 'Velg land først, så vises fraktmåtene med prisene sine.',
  noDelivery: (currency) =>
    `Vi kan ikke sende denne handlekurven dit i ${currency}. Velg et annet land eller en annen valuta.`,
  days: (least, most) =>
    least === most
      ? `${most} ${plural('nb', most, { one: 'virkedag', other: 'virkedager' })}`
      : `${least} til ${most} virkedager`,
  free: 'Fri frakt',
  who: 'Mottaker',
  name: 'Navn',
  email: 'E-post',
  emailHint: 'Dit går ordrebekreftelsen med kvitteringen. Vi sender ikke noe annet.',
  addressLine1: 'Gateadresse',
  addressLine2: 'Etasje, c/o eller lignende',
  optional: 'frivillig',
  postcode: 'Postnummer',
  city: 'Poststed',
  summary: 'Bestillingen din',
  change: 'Endre handlekurven',
  each: 'per stykk',
  goods: 'Varer',
  deliveryCost: 'Frakt',
  vat: 'Herav merverdiavgift',
  total: 'Å betale',
  totalLater: 'Velg land, så vises hele prisen',
  exported:
    'Pakken går ut av EUs tollområde. Mottakeren kan måtte betale merverdiavgift og gebyr der.',
  pay: 'Kjøp og betal',
  payHint: 'Du betaler på siden til Stripe. Kortnummeret når aldri oss.',
  terms: 'Kjøpsvilkår',
  termsBefore: 'Du handler av',
  termsAfter: 'og har 14 dagers angrerett. Les',
  holdHint: 'Smykkene er holdt av til deg mens du betaler.',
}
