import type { ExampleQuestion } from './shape.ts'
import { stockholmBudget, stockholmPolice } from './sources.ts'

export const stockholm: ExampleQuestion = {
  slug: 'stockholm',
  form: 'list',
  title: {
    sv: 'Vad gör en stad?',
    nb: 'Hva gjør en by?',
    en: 'What does a city do?',
  },
  lead: {
    sv: 'Stockholm satte av pengar till skyddat boende och uppsökande arbete.',
    nb: 'Stockholm satte av penger til skjermet botilbud og oppsøkende arbeid.',
    en: 'Stockholm set money aside for safe housing and outreach.',
  },
  facts: [
    {
      ...{ key: 'stockholm-budget', source: stockholmBudget },
      figure: { unit: 'money', currency: 'SEK', low: 5_000_000 },
      statement: {
        sv: 'Avsatt i stadens budget mot människohandel och prostitution.',
        nb: 'Satt av i byens budsjett mot menneskehandel og prostitusjon.',
        en: 'Set aside in the city’s budget against trafficking and prostitution.',
      },
      label: { sv: 'Stockholms budget', nb: 'Stockholms budsjett', en: 'Stockholm’s budget' },
      method: {
        sv: 'Beslutad budget, så som ett av stadens styrande partier återger den.',
        nb: 'Vedtatt budsjett, slik et av byens styrende partier gjengir det.',
        en: 'The budget as decided, told by one of the parties that governed the city.',
      },
    },
    {
      ...{ key: 'stockholm-unaccompanied', source: stockholmPolice },
      figure: { unit: 'count', bound: 'about', low: 200 },
      statement: {
        sv: 'Ensamkommande barn som rörde sig i Stockholms stad.',
        nb: 'Enslige barn som ferdedes i Stockholm by.',
        en: 'Unaccompanied children moving about the city of Stockholm.',
      },
      label: { sv: 'Ensamkommande barn', nb: 'Enslige barn', en: 'Unaccompanied children' },
      counted: { sv: 'barn', nb: 'barn', en: 'children' },
      method: {
        sv: 'Polisens uppskattning. Källan skriver ”ett par hundra”, inte ett tal.',
        nb: 'Politiets anslag. Kilden skriver «et par hundre», ikke et tall.',
        en: 'An estimate by the police. The source says “a couple of hundred”, not a number.',
      },
    },
  ],
}
