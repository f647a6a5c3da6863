import type { ExampleDeliveryMethod, Translated } from './shape.ts'

const letter: Translated = {
  sv: 'Spårbart brev till brevlådan',
  nb: 'Sporbart brev i postkassen',
  en: 'Tracked letter to the letter box',
}
const pickup: Translated = {
  sv: 'Paket till ombud',
  nb: 'Pakke til hentested',
  en: 'Parcel to a pick-up point',
}
const home: Translated = {
  sv: 'Paket hem, mot underskrift',
  nb: 'Pakke hjem, mot signatur',
  en: 'Parcel to the door, signed for',
}

/** How a parcel can travel, by country. Working days count from the day the order is paid. */
export const deliveryMethods: ExampleDeliveryMethod[] = [
  {
    slug: 'se-letter',
    country: 'SE',
    name: letter,
    prices: { SEK: 4900, NOK: 4900, EUR: 450 },
    workingDays: { from: 2, to: 4 },
    maxWeightGrams: 500,
  },
  {
    slug: 'se-pickup',
    country: 'SE',
    name: pickup,
    prices: { SEK: 6900, NOK: 6900, EUR: 650 },
    workingDays: { from: 1, to: 3 },
    maxWeightGrams: 5000,
  },
  {
    slug: 'no-letter',
    country: 'NO',
    name: letter,
    prices: { SEK: 8900, NOK: 8900, EUR: 800 },
    workingDays: { from: 3, to: 7 },
    maxWeightGrams: 500,
  },
  {
    slug: 'no-pickup',
    country: 'NO',
    name: pickup,
    prices: { SEK: 12900, NOK: 12900, EUR: 1200 },
    workingDays: { from: 3, to: 6 },
    maxWeightGrams: 5000,
  },
  {
    slug: 'fi-letter',
    country: 'FI',
    name: letter,
    prices: { SEK: 8900, NOK: 8900, EUR: 800 },
    workingDays: { from: 3, to: 6 },
    maxWeightGrams: 500,
  },
  {
    slug: 'dk-pickup',
    country: 'DK',
    name: pickup,
    prices: { SEK: 9900, NOK: 9900, EUR: 900 },
    workingDays: { from: 2, to: 5 },
    maxWeightGrams: 5000,
  },
  {
    slug: 'de-home',
    country: 'DE',
    name: home,
    prices: { SEK: 13900, NOK: 13900, EUR: 1250 },
    workingDays: { from: 4, to: 8 },
    maxWeightGrams: 5000,
  },
]
