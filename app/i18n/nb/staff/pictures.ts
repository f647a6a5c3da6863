import type { pictures as pattern } from '../../sv/staff/pictures.ts'

export const pictures: typeof pattern = {
  title: 'Bilder',
  titleOf: (piece) => `Bilder: ${piece}`,
  add: 'Legg til bilder',
  choose: 'Bilder fra datamaskinen eller telefonen',
  chooseHint:
    'Velg filene eller slipp dem her: JPEG, PNG, WebP, AVIF eller GIF, høyst 15 MB og 40 megapiksler hver, 12 om gangen. Hvert bilde skrives om fra grunnen: hvor, når og med hva det ble tatt, følger ikke med. Bare smykket og hvordan det bæres: aldri et menneske som kan gjenkjennes.',
  send: 'Legg til',
  dropFailed: 'Bildet kom ikke fram. Prøv igjen.',
  dropAfter: 'Vis bildene',
  none: 'Ingen bilder ennå.',
  order:
    'Det første bildet vises i lister og i kurven. Et bilde som fjernes, forsvinner straks fra butikken, og kan hentes tilbake her i et døgn.',
  undescribed: (languages) =>
    `Beskrivelse mangler: ${languages}. Der står navnet på smykket i stedet til det har en.`,
  number: (place) => `Bilde ${place}`,
  first: 'vises i lister',
  notFetched: 'Bildet kunne ikke hentes fra adressen sin.',
  altsTitle: 'Hva bildet viser',
  altsHint:
    'For den som ikke ser bildet: gjenstanden, materialet, hvordan den bæres. Én setning på hvert språk. Uten dem publiseres ikke varen.',
  altIn: (language) => `Bildebeskrivelse, ${language}`,
  focus: 'Det som alltid skal vises',
  focusHint: 'Trykk på bildet der gjenstanden er. Der bare en del får plass, er det den delen.',
  across: ['lengst til venstre', 'til venstre', 'i midten', 'til høyre', 'lengst til høyre'],
  down: ['øverst', 'i øvre del', 'halvveis ned', 'i nedre del', 'nederst'],
  preview: 'I lister',
  saveAll: 'Lagre alt',
  savesAll: 'Hver knapp nedenfor lagrer det som er skrevet om alle bildene.',
  earlier: 'Flytt fram',
  later: 'Flytt bak',
  drag: 'Dra for å endre rekkefølgen',
  remove: 'Fjern',
  takenAway: 'Fjernede bilder',
  takenAwayHint: 'De vises ikke noe sted. Et døgn etter at de ble fjernet, slettes de for godt.',
  fetchBack: 'Hent bildet tilbake',
  done: {
    added: 'Bildene er lagt til. Beskriv dem på hvert språk.',
    described: 'Beskrivelsen er lagret.',
    placed: 'Rekkefølgen er endret.',
    removed: 'Bildet er fjernet og vises ikke lenger noe sted.',
    restored: 'Bildet er tilbake.',
    gone: 'Bildet fantes ikke lenger.',
    too_many_pictures: 'Varen har allerede 24 bilder. Fjern ett først.',
  },
  someAdded: (count) => (count === 1 ? 'Ett bilde ble lagt til.' : `${count} bilder ble lagt til.`),
  errors: {
    none_chosen: 'Velg minst ett bilde.',
    too_many_files: 'Send høyst 12 bilder om gangen. Ingen av dem ble lagt til.',
    too_many_bytes: 'Send høyst 60 MB om gangen. Ingen av bildene ble lagt til.',
    broken_off: 'Bildene kom ikke helt fram. Prøv igjen.',
    too_many_pictures: 'En vare har høyst 24 bilder. Ingen av dem ble lagt til.',
    several: 'Flere av filene kunne ikke legges til. Grunnene står øverst på siden.',
  },
  refusals: {
    too_large: (name) => `${name} er større enn 15 MB.`,
    too_many_pixels: (name) => `${name} har mer enn 40 megapiksler. Lagre det mindre.`,
    too_heavy: (name) =>
      `${name} krever for mye minne eller tid å åpne. Lagre det som vanlig JPEG.`,
    not_a_picture: (name) =>
      `${name} er verken JPEG, PNG, WebP, AVIF eller GIF. Lagre et bilde fra en iPhone som JPEG først.`,
    broken: (name) => `${name} er ødelagt og kan ikke åpnes.`,
  },
  howMany: 'Bilder',
  placeOf: 'Bildets plass',
  unnamed: 'En fil',
}
