import type { help as pattern } from '../sv/help.ts'

export const help: typeof pattern = {
  title: 'Hjelpelinjer',
  lead: 'Er du i fare nå, ring 112. De andre linjene svarer også på spørsmål du ikke vet hvordan du skal stille.',
  firstTitle: 'Det første',
  first: [
    'Er det fare akkurat nå: ring 112.',
    'Ring om du kan fra en telefon som ingen andre ser gjennom.',
    'Du trenger ikke å si navnet ditt, og du bestemmer selv hva du forteller.',
    'Du trenger ikke å ha bestemt deg for noe. Det går an å bare spørre.',
  ],
  professionals: 'For deg som møter utsatte i arbeidet ditt',
  contacts: 'Kontakter i regionene',
  website: 'Nettsted',
  checked: (day) => `Kontrollert ${day}`,
  safeTitle: 'Å lese siden trygt',
  safe: [
    'Knappen «Forlat siden nå» åpner et værvarsel i stedet for denne siden. Du kan også trykke tre ganger på Skift, hvis nettleseren kjører skript.',
    'Den sletter ikke loggen. Den som bruker samme enhet, kan se at du har vært her, og sider du leste før denne, ligger igjen bak Tilbake.',
    'Den som styrer nettet du bruker, hjemme, på jobben eller på skolen, kan se hvilket nettsted du har besøkt.',
    'Et privat vindu er tryggere, og tryggest er en enhet som ingen andre bruker.',
    'En samtale kan synes i telefonens egen samtaleliste, også når den ikke står på regningen.',
    'Vi setter ingen informasjonskapsler, lagrer ingenting på enheten din og vet ikke hvem du er.',
  ],
  rest: 'Resten av nettstedet',
  honest: '«Forlat siden nå» sletter ikke nettleserloggen.',
  safely: 'Mer om å lese trygt',
  exit: {
    leave: 'Forlat siden nå',
    to: 'https://www.yr.no/',
    loading: 'Laster.',
    two: 'Skift: trykk 2 ganger til for å forlate siden.',
    one: 'Skift: trykk 1 gang til for å forlate siden.',
    expired: 'Forlat siden: det gikk for lang tid.',
  },
}
