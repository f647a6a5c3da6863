import type { ExampleFund } from '../shape.ts'
import { exampleSource } from './source.ts'

export const legalAndHealth: ExampleFund = {
  slug: 'legal-and-health',
  name: { sv: 'Juridik och vård', nb: 'Juss og helse', en: 'Legal help and care' },
  line: {
    sv: 'En jurist, en samtalskontakt och en biljett dit.',
    nb: 'En jurist, en samtalepartner og en billett dit.',
    en: 'A lawyer, a counsellor and a ticket to get there.',
  },
  text: {
    sv: 'Fonden betalar juridiskt stöd, samtal hos legitimerad personal och resor till möten. Ingen behöver berätta något för att få hjälp att boka.',
    nb: 'Fondet betaler juridisk hjelp, samtaler hos autorisert helsepersonell og reiser til møter. Ingen må fortelle noe for å få hjelp til å bestille time.',
    en: 'The fund pays for legal support, sessions with licensed counsellors and travel to appointments. Nobody has to tell anything to get help with booking.',
  },
  goal: 30000000,
  surplus: {
    sv: 'Överskott sparas till samma ändamål, eftersom rättsprocesser kan ta flera år.',
    nb: 'Overskudd spares til samme formål, fordi rettsprosesser kan ta flere år.',
    en: 'Any surplus is kept for the same purpose, as legal cases may take several years.',
  },
  unitCosts: [
    {
      cost: { SEK: 100000, NOK: 100000, EUR: 10000 },
      one: { sv: 'en timme med en jurist', nb: 'én time med jurist', en: 'one hour with a lawyer' },
      many: {
        sv: '{n} timmar med en jurist',
        nb: '{n} timer med jurist',
        en: '{n} hours with a lawyer',
      },
      source: exampleSource,
    },
    {
      cost: { SEK: 50000, NOK: 50000, EUR: 5000 },
      one: {
        sv: 'ett samtal med en kurator',
        nb: 'én samtale med en rådgiver',
        en: 'one session with a counsellor',
      },
      many: {
        sv: '{n} samtal med en kurator',
        nb: '{n} samtaler med en rådgiver',
        en: '{n} sessions with a counsellor',
      },
      source: exampleSource,
    },
    {
      cost: { SEK: 5000, NOK: 5000, EUR: 500 },
      one: {
        sv: 'en resa till ett möte',
        nb: 'én reise til et møte',
        en: 'one journey to an appointment',
      },
      many: {
        sv: '{n} resor till möten',
        nb: '{n} reiser til møter',
        en: '{n} journeys to appointments',
      },
      source: exampleSource,
    },
  ],
}
