import { plural } from '../format.ts'

export const site = {
  frame: {
    skip: 'Hoppa till innehållet',
    demonstration: 'Demonstration: inga pengar flyttas.',
    inbox: 'Läs breven som skickas',
    mainMenu: 'Huvudmeny',
    home: 'Till startsidan',
    shop: 'Butik',
    give: 'Ge en gåva',
    act: 'Påverka',
    about: 'Om oss',
    help: 'Hjälplinjer',
    stories: 'Berättelser',
    language: 'Språk',
    currency: 'Valuta',
    change: 'Byt',
    otherCurrency: 'Välj en annan valuta',
    basket: (count: number) =>
      count === 0
        ? 'Varukorg'
        : `Varukorg, ${count} ${plural('sv', count, { one: 'vara', other: 'varor' })}`,
    contact: 'Kontakt',
    organisationNumber: 'Organisationsnummer',
    marks: 'Kvalitetsmärken',
    information: 'Information',
    terms: 'Villkor',
    privacy: 'Personuppgifter',
    accessibility: 'Tillgänglighet',
    withdraw: 'Ångra avtalet här',
    made: 'Sidorna fungerar utan skript, utan kakor för den som läser och utan spårning.',
  },
  home: {
    title: 'Smycken och gåvor mot människohandel',
    headline: 'Smycken från en verkstad där ljuset är på',
    lead: 'Varje smycke är ritat av en kvinna i vårt program. Hon får betalt för sin ritning och bestämmer själv vad som visas.',
    toShop: 'Se smyckena',
    toGive: 'Ge en gåva',
    newest: 'Ur verkstaden',
    all: 'Alla smycken',
    fundsTitle: 'Det här gör en gåva',
    fundsLead: 'Välj ett ändamål. Vi redovisar vad pengarna blev till.',
    allFunds: 'Fler ändamål och belopp',
    helpTitle: 'Behöver du själv hjälp?',
    helpText: 'Det finns linjer som svarar dygnet runt. Du behöver inte säga ditt namn.',
    toHelp: 'Hjälplinjer',
    storiesTitle: 'I egna ord',
    storiesText: 'Kvinnor som har kommit vidare berättar själva, om arbete, lärande och vardag.',
    toStories: 'Läs berättelserna',
    howTitle: 'Så går det till',
    how: [
      {
        heading: 'Hon ritar',
        text: 'Under alias och mot lön. Ingens namn, ort eller historia följer med smycket.',
      },
      {
        heading: 'Verkstaden gör',
        text: 'I silver, brons och återvunnet guld, provat för nickel, bly och kadmium.',
      },
      {
        heading: 'Du bär',
        text: 'Vad priset består av står vid varje smycke. Du har 14 dagar att ångra dig.',
      },
    ],
  },
}
