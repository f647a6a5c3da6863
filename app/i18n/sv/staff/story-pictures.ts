/** Pictures of stories, at the desk. */
export const storyPictures = {
  title: 'Bilder',
  of: (alias: string) => `Bilder: ${alias}`,
  lead: 'Bara bilder som hennes samtycke täcker, och aldrig någonting på vilket hon, någon annan eller en plats kan kännas igen. Bilderna hör till texten: de godkänns med den.',
  add: 'Lägg till en bild',
  choose: 'Bilden',
  chooseHint:
    'JPEG, PNG, WebP, AVIF eller GIF, högst 15 MB och 40 megapixel. Den skrivs om: var, när och med vad den togs följer inte med, och vad filen hette sparas inte.',
  altHint: 'En mening för den som inte ser bilden. Inget namn och ingen plats.',
  send: 'Lägg till',
  none: 'Inga bilder.',
  aside: 'Borttagna bilder',
  asideHint: 'De visas ingenstans. Ett dygn efter att de togs bort raderas de för gott.',
  fetchBack: 'Hämta tillbaka bilden',
  errors: {
    gone: 'Berättelsen eller bilden finns inte längre.',
    not_open:
      'Något av berättelsen är godkänt, eller den väntar på ett samtycke. Ta tillbaka den för att ändra bilderna.',
    not_covered:
      'Hennes samtycke täcker inte bilder, eller har gått ut. Då kan ingen bild läggas till.',
    too_many_pictures: 'En berättelse har högst sex bilder, de borttagna inräknade.',
  },
  done: {
    added: 'Bilden är tillagd.',
    described: 'Beskrivningen är sparad.',
    place: 'Ordningen är ändrad.',
    removal: 'Bilden är borttagen.',
    restoration: 'Bilden är tillbaka.',
    gone: 'Bilden fanns inte längre.',
    not_open: 'Något är godkänt. Ta tillbaka berättelsen först.',
    not_covered: 'Samtycket täcker inte bilder.',
  },
}
