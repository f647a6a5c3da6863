import { plural } from '../format.ts'
import type { site as pattern } from '../sv/site.ts'

export const site: typeof pattern = {
  frame: {
    skip: 'Hopp til innholdet',
    demonstration: 'Demonstrasjon: ingen penger flyttes.',
    inbox: 'Les brevene som sendes',
    mainMenu: 'Hovedmeny',
    home: 'Til forsiden',
    shop: 'Butikk',
    give: 'Gi en gave',
    about: 'Om oss',
    help: 'Hjelpelinjer',
    language: 'Språk',
    currency: 'Valuta',
    change: 'Bytt',
    otherCurrency: 'Velg en annen valuta',
    basket: (count) =>
      count === 0
        ? 'Handlekurv'
        : `Handlekurv, ${count} ${plural('nb', count, { one: 'vare', other: 'varer' })}`,
    contact: 'Kontakt',
    organisationNumber: 'Organisasjonsnummer',
    marks: 'Kvalitetsmerker',
    information: 'Informasjon',
    terms: 'Vilkår',
    privacy: 'Personvern',
    accessibility: 'Tilgjengelighet',
    withdraw: 'Angre avtalen her',
    made: 'Sidene virker uten skript, uten informasjonskapsler for den som leser, og uten sporing.',
  },
  home: {
    title: 'Smykker og gaver mot menneskehandel',
    headline: 'Smykker fra et verksted der lyset står på',
    lead: 'Hvert smykke er tegnet av en kvinne i programmet vårt. Hun får betalt for tegningen og bestemmer selv hva som vises.',
    toShop: 'Se smykkene',
    toGive: 'Gi en gave',
    newest: 'Fra verkstedet',
    all: 'Alle smykker',
    fundsTitle: 'Dette gjør en gave',
    fundsLead: 'Velg et formål. Vi gjør rede for hva pengene ble til.',
    allFunds: 'Flere formål og beløp',
    helpTitle: 'Trenger du selv hjelp?',
    helpText: 'Det finnes linjer som svarer døgnet rundt. Du trenger ikke å si navnet ditt.',
    toHelp: 'Hjelpelinjer',
    howTitle: 'Slik går det til',
    how: [
      {
        heading: 'Hun tegner',
        text: 'Under alias og mot lønn. Ingens navn, sted eller historie følger med smykket.',
      },
      {
        heading: 'Verkstedet lager',
        text: 'I sølv, bronse og gjenvunnet gull, prøvd for nikkel, bly og kadmium.',
      },
      {
        heading: 'Du bærer',
        text: 'Hva prisen består av, står ved hvert smykke. Du har 14 dager på å angre.',
      },
    ],
  },
  help: {
    title: 'Hjelpelinjer',
    lead: 'Ring 112 hvis det haster. De andre linjene svarer også på spørsmål du ikke vet hvordan du skal stille.',
    leave: 'Forlat siden nå',
    leaveExplained:
      'Knappen åpner et værvarsel. Den sletter ikke historikken i nettleseren: den som bruker samme enhet, kan se at du har vært her. Et privat vindu eller en annen enhet er tryggere.',
    callWarning:
      'En samtale kan synes i anropsloggen på telefonen, også når den ikke står på regningen.',
    weather: 'https://www.yr.no/',
    countries: { SE: 'I Sverige', NO: 'I Norge' },
    lines: {
      seEmergency: { name: 'Nødnummeret', about: 'Ved akutt fare.' },
      sePolice: { name: 'Politiet', about: 'Når det ikke haster.' },
      kvinnofrid: {
        name: 'Kvinnofridslinjen',
        about: 'Hele døgnet, gratis og anonymt. Samtalen står ikke på telefonregningen.',
      },
      seProfessionals: {
        name: 'Den nasjonale støttetelefonen mot menneskehandel',
        about:
          'For fagfolk, i kontortiden på hverdager. Det er ikke en linje for den som selv er utsatt.',
      },
      noEmergency: { name: 'Nødnummeret', about: 'Ved akutt fare.' },
      noPolice: { name: 'Politiet', about: 'Når det ikke haster.' },
      rosa: {
        name: 'ROSA',
        about: 'Hele døgnet, for den som er utsatt og for den som vil hjelpe.',
      },
      alarm: { name: 'Alarmtelefonen', about: 'For barn og unge.' },
    },
    verified: 'Numrene er kontrollert mot organisasjonenes egne sider.',
  },
}
