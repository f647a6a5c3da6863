import type { costs as pattern } from '../../sv/staff/costs.ts'

export const costs: typeof pattern = {
  title: 'Hva prisen består av',
  of: (piece) => `Hva prisen består av: ${piece}`,
  lead: 'Skriv hva som er kjent om hver pris som gjelder nå. Delene skal bli prisen, moms medregnet. Kjøpere ser dem på varens side, i sin valuta.',
  share: 'Designerens del blir hennes for hver solgt vare. Den følger kjøpet slik den er da.',
  partsOf: (price) => `Delene av ${price}`,
  versions: (labels) => `Gjelder ${labels}`,
  since: (day) => `Prisen gjelder siden ${day}.`,
  parts: {
    material: 'Materiale',
    designer: 'Designeren',
    workshop: 'Verkstedet',
    programme: 'Programmet',
    vat: 'Moms',
  },
  none: 'Ingen kostnader er skrevet. Kjøpere ser ikke hva prisen består av.',
  lapsed:
    'Prisen ble endret uten at nye kostnader ble skrevet. De gamle gjelder ikke denne prisen, og kjøpere ser ingen deler før de nye er skrevet.',
  recorded: 'Skrevet. Kjøpere ser delene.',
  stays:
    'Det som er skrevet, kan ikke fjernes, bare erstattes. En ny pris begynner uten kostnader.',
  short: (amount) => `${amount} mangler for at delene skal bli prisen.`,
  over: (amount) => `Delene er ${amount} mer enn prisen.`,
  noPrices: 'Varen har ingen pris ennå. Skriv prisen på varens side først.',
  errors: {
    parts_incomplete: 'Fyll ut alle deler eller ingen. En del kan være 0.',
    parts_do_not_sum: 'Delene blir ikke prisen.',
  },
}
