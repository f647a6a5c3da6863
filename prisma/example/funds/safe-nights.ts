import type { ExampleFund } from '../shape.ts'
import { exampleSource } from './source.ts'

export const safeNights: ExampleFund = {
  slug: 'safe-nights',
  name: { sv: 'Trygga nätter', nb: 'Trygge netter', en: 'Safe nights' },
  line: {
    sv: 'Ett eget rum med lås på insidan.',
    nb: 'Et eget rom med lås på innsiden.',
    en: 'A room of one’s own with a lock on the inside.',
  },
  text: {
    sv: 'Pengarna betalar hyra, mat och personal dygnet runt i ett skyddat boende. Den som flyttar in bestämmer själv hur länge, tillsammans med personalen.',
    nb: 'Pengene betaler husleie, mat og døgnbemanning i et skjermet botilbud. Den som flytter inn, bestemmer selv hvor lenge, sammen med de ansatte.',
    en: 'The money pays rent, food and round-the-clock staff in safe housing. Whoever moves in decides how long to stay, together with the staff.',
  },
  goal: 60000000,
  surplus: {
    sv: 'Når målet är nått går överskottet till nästa års nätter i samma boende.',
    nb: 'Når målet er nådd, går overskuddet til neste års netter i det samme botilbudet.',
    en: 'Once the goal is met, any surplus pays for next year’s nights in the same housing.',
  },
  unitCosts: [
    {
      cost: { SEK: 50000, NOK: 50000, EUR: 5000 },
      one: {
        sv: 'en natt i skyddat boende',
        nb: 'én natt i skjermet botilbud',
        en: 'one night in safe housing',
      },
      many: {
        sv: '{n} nätter i skyddat boende',
        nb: '{n} netter i skjermet botilbud',
        en: '{n} nights in safe housing',
      },
      source: exampleSource,
    },
    {
      cost: { SEK: 5000, NOK: 5000, EUR: 500 },
      one: { sv: 'ett lagat mål mat', nb: 'ett varmt måltid', en: 'one cooked meal' },
      many: { sv: '{n} lagade mål mat', nb: '{n} varme måltider', en: '{n} cooked meals' },
      source: exampleSource,
    },
  ],
}
