/** What a price is made of, at the desk. */
export const costs = {
  title: 'Vad priset består av',
  of: (piece: string) => `Vad priset består av: ${piece}`,
  lead: 'Skriv vad som är känt om varje pris som begärs nu. Delarna ska bli priset, moms inräknad. Köpare ser dem på varans sida, i sin valuta.',
  share: 'Formgivarens del blir hennes för varje såld vara. Den följer med köpet som den är då.',
  partsOf: (price: string) => `Delarna av ${price}`,
  versions: (labels: string) => `Gäller ${labels}`,
  since: (day: string) => `Priset gäller sedan ${day}.`,
  parts: {
    material: 'Material',
    designer: 'Formgivaren',
    workshop: 'Verkstaden',
    programme: 'Programmet',
    vat: 'Moms',
  },
  none: 'Inga kostnader är skrivna. Köpare ser inte vad priset består av.',
  lapsed:
    'Priset ändrades utan att nya kostnader skrevs. De gamla gäller inte detta pris, och köpare ser inga delar förrän de nya är skrivna.',
  recorded: 'Skrivet. Köpare ser delarna.',
  stays:
    'Det som är skrivet kan inte tas bort, bara ersättas. Ett nytt pris börjar utan kostnader.',
  short: (amount: string) => `${amount} fattas för att delarna ska bli priset.`,
  over: (amount: string) => `Delarna är ${amount} mer än priset.`,
  noPrices: 'Varan har inget pris än. Skriv priset på varans sida först.',
  errors: {
    parts_incomplete: 'Fyll i alla delar eller ingen. En del kan vara 0.',
    parts_do_not_sum: 'Delarna blir inte priset.',
  },
}
