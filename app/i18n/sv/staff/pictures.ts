/** The room of a piece's pictures. */
export const pictures = {
  title: 'Bilder',
  titleOf: (piece: string) => `Bilder: ${piece}`,
  add: 'Lägg till bilder',
  choose: 'Bilder från datorn eller telefonen',
  chooseHint:
    'Välj filerna eller släpp dem här: JPEG, PNG, WebP, AVIF eller GIF, högst 15 MB och 40 megapixel var, 12 åt gången. Varje bild skrivs om från grunden: var, när och med vad den togs följer inte med. Bara smycket och hur det bärs: aldrig en människa som kan kännas igen.',
  send: 'Lägg till',
  dropFailed: 'Bilden kom inte fram. Försök igen.',
  dropAfter: 'Visa bilderna',
  none: 'Inga bilder än.',
  order:
    'Den första bilden visas i listor och i korgen. En bild som tas bort försvinner genast ur butiken, och kan hämtas tillbaka här i ett dygn.',
  undescribed: (languages: string) =>
    `Beskrivning saknas: ${languages}. Där står smyckets namn i stället tills den har en.`,
  number: (place: number) => `Bild ${place}`,
  first: 'visas i listor',
  notFetched: 'Bilden kunde inte hämtas från sin adress.',
  altsTitle: 'Vad bilden visar',
  altsHint:
    'För den som inte ser bilden: föremålet, materialet, hur det bärs. En mening på varje språk. Utan dem publiceras inte varan.',
  altIn: (language: string) => `Bildbeskrivning, ${language}`,
  focus: 'Det som alltid ska synas',
  focusHint: 'Tryck på bilden där föremålet är. Där bara en del får plats är det den delen.',
  across: ['längst till vänster', 'till vänster', 'i mitten', 'till höger', 'längst till höger'],
  down: ['överst', 'i övre delen', 'halvvägs ner', 'i nedre delen', 'nederst'],
  preview: 'I listor',
  saveAll: 'Spara allt',
  savesAll: 'Varje knapp här nedanför sparar det som är skrivet om alla bilder.',
  earlier: 'Flytta framåt',
  later: 'Flytta bakåt',
  drag: 'Dra för att ändra ordningen',
  remove: 'Ta bort',
  takenAway: 'Borttagna bilder',
  takenAwayHint: 'De visas inte någonstans. Ett dygn efter att de togs bort raderas de för gott.',
  fetchBack: 'Hämta tillbaka bilden',
  done: {
    added: 'Bilderna är tillagda. Beskriv dem på varje språk.',
    described: 'Beskrivningen är sparad.',
    placed: 'Ordningen är ändrad.',
    removed: 'Bilden är borttagen och visas inte längre någonstans.',
    restored: 'Bilden är tillbaka.',
    gone: 'Bilden fanns inte längre.',
    too_many_pictures: 'Varan har redan 24 bilder. Ta bort någon först.',
  },
  someAdded: (count: number) =>
    count === 1 ? 'En bild lades till.' : `${count} bilder lades till.`,
  errors: {
    none_chosen: 'Välj minst en bild.',
    too_many_files: 'Skicka högst 12 bilder åt gången. Ingen av dem lades till.',
    too_many_bytes: 'Skicka högst 60 MB åt gången. Ingen av bilderna lades till.',
    broken_off: 'Bilderna kom inte hela vägen fram. Försök igen.',
    too_many_pictures: 'En vara har högst 24 bilder. Ingen av dem lades till.',
    several: 'Flera av filerna kunde inte läggas till. Skälen står överst på sidan.',
  },
  refusals: {
    too_large: (name: string) => `${name} är större än 15 MB.`,
    too_many_pixels: (name: string) => `${name} har mer än 40 megapixel. Spara den mindre.`,
    too_heavy: (name: string) =>
      `${name} kräver för mycket minne eller tid att öppna. Spara den som vanlig JPEG.`,
    not_a_picture: (name: string) =>
      `${name} är varken JPEG, PNG, WebP, AVIF eller GIF. Spara en bild från en iPhone som JPEG först.`,
    broken: (name: string) => `${name} är trasig och går inte att öppna.`,
  },
  /** What the history calls their number, and the place of one among them. */
  howMany: 'Bilder',
  placeOf: 'Bildens plats',
  unnamed: 'En fil',
}
