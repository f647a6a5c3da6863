import type { ExampleFund } from '../shape.ts'
import { exampleSource } from './source.ts'

export const workshop: ExampleFund = {
  slug: 'workshop',
  name: { sv: 'Verkstad och lärande', nb: 'Verksted og læring', en: 'Workshop and learning' },
  line: {
    sv: 'Verktyg, lärare och lön under utbildningen.',
    nb: 'Verktøy, lærere og lønn under opplæringen.',
    en: 'Tools, teachers and a wage while learning.',
  },
  text: {
    sv: 'I verkstaden lär man sig silversmide, bokföring och att sätta pris på sitt arbete. Den som lär sig får lön från första dagen.',
    nb: 'I verkstedet lærer man sølvsmedarbeid, bokføring og å sette pris på arbeidet sitt. Den som lærer, får lønn fra første dag.',
    en: 'The workshop teaches silversmithing, bookkeeping and how to price one’s own work. Those who learn are paid from the first day.',
  },
  goal: 45000000,
  surplus: {
    sv: 'Överskott köper verktyg som följer med den som går vidare till egen verkstad.',
    nb: 'Overskudd kjøper verktøy som følger med den som går videre til eget verksted.',
    en: 'Any surplus buys tools that go along with those who move on to a workshop of their own.',
  },
  unitCosts: [
    {
      cost: { SEK: 25000, NOK: 25000, EUR: 2500 },
      one: {
        sv: 'en dags material i verkstaden för en person',
        nb: 'én dags materialer i verkstedet for én person',
        en: 'one day’s material in the workshop for one person',
      },
      many: {
        sv: '{n} dagars material i verkstaden för en person',
        nb: '{n} dagers materialer i verkstedet for én person',
        en: '{n} days’ material in the workshop for one person',
      },
      source: exampleSource,
    },
    {
      cost: { SEK: 5000, NOK: 5000, EUR: 500 },
      one: {
        sv: 'silvertråd till en övningsring',
        nb: 'sølvtråd til én øvelsesring',
        en: 'silver wire for one practice ring',
      },
      many: {
        sv: 'silvertråd till {n} övningsringar',
        nb: 'sølvtråd til {n} øvelsesringer',
        en: 'silver wire for {n} practice rings',
      },
      source: exampleSource,
    },
  ],
}
