import type { storyPictures as pattern } from '../../sv/staff/story-pictures.ts'

export const storyPictures: typeof pattern = {
  title: 'Bilder',
  of: (alias) => `Bilder: ${alias}`,
  lead: 'Bare bilder som samtykket hennes dekker, og aldri noe der hun, noen andre eller et sted kan kjennes igjen. Bildene hører til teksten: de godkjennes med den.',
  add: 'Legg til et bilde',
  choose: 'Bildet',
  chooseHint:
    'JPEG, PNG, WebP, AVIF eller GIF, høyst 15 MB og 40 megapiksler. Det skrives om: hvor, når og med hva det ble tatt følger ikke med, og hva filen het lagres ikke.',
  altHint: 'En setning for den som ikke ser bildet. Ikke noe navn og ikke noe sted.',
  send: 'Legg til',
  none: 'Ingen bilder.',
  aside: 'Fjernede bilder',
  asideHint: 'De vises ingen steder. Et døgn etter at de ble fjernet, slettes de for godt.',
  fetchBack: 'Hent bildet tilbake',
  errors: {
    gone: 'Fortellingen eller bildet finnes ikke lenger.',
    not_open:
      'Noe av fortellingen er godkjent, eller den venter på et samtykke. Ta den tilbake for å endre bildene.',
    not_covered:
      'Samtykket hennes dekker ikke bilder, eller har gått ut. Da kan ingen bilder legges til.',
    too_many_pictures: 'En fortelling har høyst seks bilder, de fjernede medregnet.',
  },
  done: {
    added: 'Bildet er lagt til.',
    described: 'Beskrivelsen er lagret.',
    place: 'Rekkefølgen er endret.',
    removal: 'Bildet er fjernet.',
    restoration: 'Bildet er tilbake.',
    gone: 'Bildet fantes ikke lenger.',
    not_open: 'Noe er godkjent. Ta fortellingen tilbake først.',
    not_covered: 'Samtykket dekker ikke bilder.',
  },
}
