import { plural } from '../format.ts'

export const checkout = {
  title: 'Kassa',
  left: 'Du lämnade betalningen. Inget har dragits och ingenting är bokat. Allt du skrev finns kvar.',
  where: 'Leverans',
  country: 'Land',
  countryHint: 'Dit paketet ska. Priset räknas om när du väljer.',
  chooseCountry: 'Välj land',
  update: 'Visa frakt och pris',
  delivery: 'Fraktsätt',
  deliveryFirst: 'Välj land först, så visas fraktsätten med sina priser.',
  noDelivery: (currency: string) =>
    `Vi kan inte sända den här varukorgen dit i ${currency}. Välj ett annat land eller en annan valuta.`,
  days: (least: number, most: number) =>
    least === most
      ? `${most} ${plural('sv', most, { one: 'vardag', other: 'vardagar' })}`
      : `${least} till ${most} vardagar`,
  free: 'Fri frakt',
  who: 'Mottagare',
  name: 'Namn',
  email: 'E-post',
  emailHint: 'Dit går orderbekräftelsen med kvittot. Vi sänder inget annat.',
  addressLine1: 'Gatuadress',
  addressLine2: 'Våning, c/o eller liknande',
  optional: 'frivilligt',
  postcode: 'Postnummer',
  city: 'Ort',
  summary: 'Din beställning',
  change: 'Ändra varukorgen',
  each: 'styck',
  goods: 'Varor',
  deliveryCost: 'Frakt',
  vat: 'Varav moms',
  total: 'Att betala',
  totalLater: 'Välj land så visas hela priset',
  exported: 'Paketet lämnar EU:s tullområde. Mottagaren kan få betala moms och avgift där.',
  pay: 'Köp och betala',
  payHint: 'Du betalar på Stripes sida. Kortnumret når aldrig oss.',
  terms: 'Köpvillkor',
  termsBefore: 'Du handlar av',
  termsAfter: 'och har 14 dagars ångerrätt. Läs',
  holdHint: 'Smyckena är reserverade för dig medan du betalar.',
}
