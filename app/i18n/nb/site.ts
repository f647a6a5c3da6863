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
    act: 'Påvirk',
    about: 'Om oss',
    help: 'Hjelpelinjer',
    stories: 'Fortellinger',
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
    storiesTitle: 'Med egne ord',
    storiesText: 'Kvinner som har kommet videre, forteller selv, om arbeid, læring og hverdag.',
    toStories: 'Les fortellingene',
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
}
