import type { Translated } from './shape.ts'

/** An invented foundation. Number, address and telephone cannot belong to anybody. */
export const organisation = {
  name: {
    sv: 'Stiftelsen Lyktsken (exempel)',
    nb: 'Stiftelsen Lyktsken (eksempel)',
    en: 'Lyktsken Foundation (example)',
  } satisfies Translated,
  shortName: 'Lyktsken',
  /** Fails the check digit on purpose, so that it can never be a real organisation. */
  organisationNumber: '802000-0000',
  vatNumber: 'SE802000000001',
  address: { street: 'Exempelgatan 1', postcode: '000 00', town: 'Exempelstad', country: 'SE' },
  email: 'hej@lyktsken.example',
  /** From the series that the Swedish regulator keeps free for books and films. */
  telephone: '+46846500400',
  website: 'https://lyktsken.example',
  purpose: {
    sv: 'Vi ger trygghet, arbete och tid åt människor som lämnat människohandel bakom sig.',
    nb: 'Vi gir trygghet, arbeid og tid til mennesker som har lagt menneskehandel bak seg.',
    en: 'We offer safety, work and time to people who have left human trafficking behind.',
  } satisfies Translated,
  demonstration: {
    sv: 'Det här är en demonstration: organisationen är påhittad och inga pengar flyttas.',
    nb: 'Dette er en demonstrasjon: organisasjonen er oppdiktet, og ingen penger flyttes.',
    en: 'This is a demonstration: the organisation is invented and no money moves.',
  } satisfies Translated,
  exampleMark: {
    sv: 'Exempeltext, ingen verklig person',
    nb: 'Eksempeltekst, ingen virkelig person',
    en: 'Example text, not a real person',
  } satisfies Translated,
  about: {
    sv: [
      'Lyktsken är en påhittad stiftelse som visar hur Lykta kan användas. Här finns en verkstad, ett skyddat boende och några få anställda som känner sina verktyg.',
      'I verkstaden ritas och tillverkas smycken. Formgivarna arbetar under alias, får betalt för varje ritning och bestämmer själva vad som visas.',
      'Det som säljs betalar material, löner och verkstad. Det som ges går till det ändamål som givaren har valt, och vi redovisar vart det tog vägen.',
    ],
    nb: [
      'Lyktsken er en oppdiktet stiftelse som viser hvordan Lykta kan brukes. Her finnes et verksted, et skjermet botilbud og noen få ansatte som kjenner verktøyet sitt.',
      'I verkstedet tegnes og lages smykker. Designerne arbeider under alias, får betalt for hver tegning og bestemmer selv hva som vises.',
      'Det som selges, betaler materialer, lønn og verksted. Det som gis, går til formålet giveren har valgt, og vi gjør rede for hvor det ble av.',
    ],
    en: [
      'Lyktsken is an invented foundation that shows how Lykta can be used. It has a workshop, safe housing and a handful of staff who know their tools.',
      'Jewellery is drawn and made in the workshop. The designers work under an alias, are paid for each drawing and decide for themselves what is shown.',
      'What is sold pays for material, wages and the workshop. What is given goes to the purpose the giver has chosen, and we account for where it went.',
    ],
  } satisfies Translated<string[]>,
}

/** The maker named beside every piece, as product safety law asks (GPSR art. 19 a). */
export const manufacturer = {
  name: organisation.name,
  address: organisation.address,
  electronicAddress: organisation.email,
}
