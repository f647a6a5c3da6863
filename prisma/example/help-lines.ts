import type { Translated } from './shape.ts'

export interface ExampleLine {
  /** ISO 3166. */
  country: 'SE' | 'NO'
  kind: 'emergency' | 'police' | 'line' | 'contact'
  /** Empty for a contact that has a page only. */
  number: string
  website?: string
  forProfessionals?: true
  name: Translated
  about: Translated
  /** The page against which it was checked. */
  source: string
}

/** Real lines, each checked against its organisation's own page on this day. */
export const checkedOn = '2026-11-22'
export const checkDue = '2027-05-22'

const emergency = { sv: 'Nödnumret', nb: 'Nødnummeret', en: 'Emergency' }
const acute = { sv: 'Vid akut fara.', nb: 'Ved akutt fare.', en: 'In acute danger.' }
const police = { sv: 'Polisen', nb: 'Politiet', en: 'The police' }
const notAcute = {
  sv: 'När det inte är akut.',
  nb: 'Når det ikke er akutt.',
  en: 'When it is not acute.',
}
const agency = 'https://jamstalldhetsmyndigheten.se/'
const norway = 'https://www.menneskertilsalgs.no/'

export const helpLines: ExampleLine[] = [
  {
    ...{ country: 'SE', kind: 'emergency', number: '112' },
    ...{ name: emergency, about: acute, source: agency },
  },
  {
    ...{ country: 'SE', kind: 'police', number: '114 14' },
    ...{ name: police, about: notAcute, source: agency },
  },
  {
    ...{ country: 'SE', kind: 'line', number: '020-50 50 50', source: 'https://www.nck.uu.se/' },
    name: {
      sv: 'Kvinnofridslinjen',
      nb: 'Kvinnofridslinjen, for kvinner',
      en: 'Kvinnofridslinjen, for women',
    },
    about: {
      sv: 'Dygnet runt, gratis och anonymt. Samtalet syns inte på telefonräkningen.',
      nb: 'Døgnet rundt, gratis og anonymt. Samtalen står ikke på telefonregningen.',
      en: 'Round the clock, free and anonymous. The call is not on the telephone bill.',
    },
  },
  {
    ...{ country: 'SE', kind: 'line', number: '020-390 000', source: agency },
    forProfessionals: true,
    name: {
      sv: 'Nationella stödtelefonen mot människohandel',
      nb: 'Sveriges støttetelefon mot menneskehandel',
      en: 'Sweden’s support telephone against trafficking',
    },
    about: {
      sv: 'Kontorstid på vardagar. Den är inte en hjälplinje för den som själv är utsatt.',
      nb: 'Kontortid på hverdager. Den er ikke en hjelpelinje for den som selv er utsatt.',
      en: 'Office hours on weekdays. It is not a help line for somebody who is exposed herself.',
    },
  },
  {
    ...{ country: 'SE', kind: 'contact', number: '', website: agency, source: agency },
    forProfessionals: true,
    name: {
      sv: 'Regionkoordinatorer mot människohandel',
      nb: 'Sveriges regionkoordinatorer mot menneskehandel',
      en: 'Sweden’s regional coordinators against trafficking',
    },
    about: {
      sv: 'Stöder den som möter utsatta i sitt arbete, region för region. Vem som svarar var står på Jämställdhetsmyndighetens sidor.',
      nb: 'Støtter den som møter utsatte i arbeidet sitt, region for region. Hvem som svarer hvor, står på Jämställdhetsmyndighetens sider.',
      en: 'They support whoever meets exposed people at work, region by region. Who answers where is on the pages of Jämställdhetsmyndigheten.',
    },
  },
  {
    ...{ country: 'NO', kind: 'emergency', number: '112' },
    ...{ name: emergency, about: acute, source: norway },
  },
  {
    ...{ country: 'NO', kind: 'police', number: '02800' },
    ...{ name: police, about: notAcute, source: norway },
  },
  {
    ...{ country: 'NO', kind: 'line', number: '22 33 11 60', source: 'https://rosa-help.no/' },
    name: { sv: 'ROSA', nb: 'ROSA', en: 'ROSA' },
    about: {
      sv: 'Dygnet runt, för den som är utsatt och för den som vill hjälpa.',
      nb: 'Døgnet rundt, for den som er utsatt, og for den som vil hjelpe.',
      en: 'Round the clock, for those who are exposed and for those who want to help.',
    },
  },
  {
    ...{ country: 'NO', kind: 'line', number: '116 111', source: 'https://www.116111.no/' },
    name: {
      sv: 'Alarmtelefonen för barn och unga',
      nb: 'Alarmtelefonen for barn og unge',
      en: 'Alarmtelefonen for children and young people',
    },
    about: {
      sv: 'För barn och unga.',
      nb: 'For barn og unge.',
      en: 'For children and young people.',
    },
  },
]
