import type { Translated } from '../shape.ts'
import type { ExampleSource } from './shape.ts'

const reviewDue = '2027-11-22'

/** A page without a date; the years are ours, by what it cites. */
export const safeHouse: ExampleSource = {
  name: {
    sv: 'Stiftelsen SafeHouse (JewelGirls)',
    nb: 'SafeHouse-stiftelsen (JewelGirls)',
    en: 'SafeHouse Foundation (JewelGirls)',
  },
  url: 'http://safehouse.foundation/en/home/learn-about-human-trafficking-read-real-survivor-stories/',
  date: '',
  years: { from: 2012, to: 2015, estimated: true },
  reviewDue,
}

/** The same page about two cities: the oldest figures of the example, and overdue on purpose, so that it can be seen what that looks like. */
export const moscowExperts: ExampleSource = {
  ...safeHouse,
  name: {
    sv: 'Stiftelsen SafeHouse, som hänvisar till experter i Moskva',
    nb: 'SafeHouse-stiftelsen, som viser til eksperter i Moskva',
    en: 'SafeHouse Foundation, citing experts in Moscow',
  },
  reviewDue: '2026-06-30',
}

const stockholmPage = {
  url: 'https://firegionstockholm.se/nyheter/nu-startar-stockholm-boende-for-traffickingoffer/',
  reviewDue,
}

export const stockholmBudget: ExampleSource = {
  ...stockholmPage,
  name: {
    sv: 'Stockholms stads budget',
    nb: 'Stockholm bys budsjett',
    en: 'City of Stockholm, budget',
  },
  date: '2017',
  years: { from: 2017 },
}

const citedByStockholm = (name: Translated): ExampleSource => ({
  ...{ ...stockholmPage, name, date: '2016', years: { from: 2016 } },
})

export const unicef = citedByStockholm({
  sv: 'Stockholms stad, som hänvisar till Unicef',
  nb: 'Stockholm by, som viser til Unicef',
  en: 'City of Stockholm, citing UNICEF',
})

export const stockholmPolice = citedByStockholm({
  sv: 'Stockholms stad, som hänvisar till polisen',
  nb: 'Stockholm by, som viser til politiet',
  en: 'City of Stockholm, citing the police',
})

export const sosChildren: ExampleSource = {
  name: { sv: 'SOS-barnebyer i Norge', nb: 'SOS-barnebyer', en: 'SOS Children’s Villages Norway' },
  url: 'https://www.sos-barnebyer.no/slik-jobber-sos-barnebyer-mot-menneskehandel',
  date: '',
  years: {},
  reviewDue,
}

export const survey: ExampleSource = {
  name: {
    sv: 'Ellencentret, #intedinhora och Child10',
    nb: 'Ellencentret, #intedinhora og Child10',
    en: 'Ellencentret, #intedinhora and Child10',
  },
  url: 'https://nyarsloftet.nu/',
  date: '2021',
  years: { from: 2021 },
  reviewDue,
}

export const research: ExampleSource = {
  ...survey,
  name: {
    sv: 'Ellencentret, #intedinhora och Child10, som hänvisar till forskning',
    nb: 'Ellencentret, #intedinhora og Child10, som viser til forskning',
    en: 'Ellencentret, #intedinhora and Child10, citing research',
  },
}

export const nmt: ExampleSource = {
  name: {
    sv: 'Nationellt metodstödsteam (NMT)',
    nb: 'Sveriges nasjonale støtteteam (NMT)',
    en: 'Sweden’s national support team (NMT)',
  },
  url: 'https://www.nmtsverige.se/nyheter/2017/statistik-antal-fall-av-misstankt-manniskohandel-under-2016',
  date: '2017-03-13',
  years: { from: 2016 },
  reviewDue,
}
