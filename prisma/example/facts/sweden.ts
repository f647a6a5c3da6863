import type { Translated } from '../shape.ts'
import type { ExampleFact, ExampleQuestion } from './shape.ts'
import { nmt } from './sources.ts'

const fromTheirCases = {
  sv: 'Fall som teamet själv var med i under året, genom sin stödtelefon och sina regionkoordinatorer. Hur många som aldrig blev kända vet ingen.',
  nb: 'Saker som teamet selv var med på i løpet av året, gjennom støttetelefonen og de regionale koordinatorene. Hvor mange som aldri ble kjent, vet ingen.',
  en: 'Cases in which the team itself took part during the year, through its support telephone and regional coordinators. How many never became known nobody can say.',
}

/** A figure from the team's cases of 2016. */
const counted = (fact: Omit<ExampleFact, 'source' | 'method'>): ExampleFact => ({
  ...{ ...fact, source: nmt, method: fromTheirCases },
})

const persons: Translated = { sv: 'personer', nb: 'personer', en: 'people' }
const count = (low: number) => ({ unit: 'count', low }) as const

export const cases: ExampleQuestion = {
  slug: 'sweden-cases',
  form: 'parts',
  title: {
    sv: 'Vilka blev kända i Sverige 2016?',
    nb: 'Hvem ble kjent i Sverige i 2016?',
    en: 'Who became known in Sweden in 2016?',
  },
  lead: {
    sv: 'Misstänkta fall av människohandel som det nationella metodstödsteamet arbetade med.',
    nb: 'Saker med mistanke om menneskehandel som det nasjonale støtteteamet arbeidet med.',
    en: 'Suspected cases of trafficking that the national support team worked with.',
  },
  facts: [
    counted({
      ...{ key: 'nmt-cases', figure: count(150) },
      statement: {
        sv: 'Alla misstänkta fall.',
        nb: 'Alle saker med mistanke.',
        en: 'All suspected cases.',
      },
      label: { sv: 'Alla', nb: 'Alle', en: 'All' },
      counted: { sv: 'misstänkta fall', nb: 'mistenkte tilfeller', en: 'suspected cases' },
    }),
    counted({
      ...{ key: 'nmt-women-and-girls', figure: count(100), counted: persons },
      statement: {
        sv: 'Kvinnor och flickor bland dem.',
        nb: 'Kvinner og jenter blant dem.',
        en: 'Women and girls among them.',
      },
      label: { sv: 'Kvinnor och flickor', nb: 'Kvinner og jenter', en: 'Women and girls' },
    }),
    counted({
      ...{ key: 'nmt-men-and-boys', figure: count(42), counted: persons },
      statement: {
        sv: 'Män och pojkar bland dem.',
        nb: 'Menn og gutter blant dem.',
        en: 'Men and boys among them.',
      },
      label: { sv: 'Män och pojkar', nb: 'Menn og gutter', en: 'Men and boys' },
    }),
    counted({
      ...{ key: 'nmt-accompanying-children', figure: count(8), counted: persons },
      statement: {
        sv: 'Barn som följde med en vuxen som misstänktes vara utsatt.',
        nb: 'Barn som fulgte med en voksen som trolig var utsatt.',
        en: 'Children who came with an adult suspected of being exploited.',
      },
      label: { sv: 'Medföljande barn', nb: 'Medfølgende barn', en: 'Accompanying children' },
    }),
  ],
}

export const forms: ExampleQuestion = {
  slug: 'sweden-forms',
  form: 'list',
  title: {
    sv: 'Vad utsattes de för?',
    nb: 'Hva ble de utsatt for?',
    en: 'What were they exposed to?',
  },
  lead: {
    sv: 'De flesta fallen gällde sexuella ändamål, men inte alla. Samma person kan räknas i flera.',
    nb: 'De fleste sakene gjaldt seksuelle formål, men ikke alle. Samme person kan telles i flere.',
    en: 'Most cases were for sexual purposes, but not all. The same person may be counted in several.',
  },
  facts: [
    counted({
      ...{ key: 'nmt-children-exposed', figure: count(50) },
      statement: {
        sv: 'Barn som misstänktes vara utsatta för människohandel.',
        nb: 'Barn som trolig var utsatt for menneskehandel.',
        en: 'Children suspected of having been trafficked.',
      },
      label: { sv: 'Barn', nb: 'Barn', en: 'Children' },
      counted: { sv: 'barn', nb: 'barn', en: 'children' },
    }),
    counted({
      ...{ key: 'nmt-other-forms', figure: count(53), counted: persons },
      statement: {
        sv: 'Utnyttjades i tiggeri, kriminalitet, tvångsarbete eller tvångsäktenskap.',
        nb: 'Ble utnyttet i tigging, kriminalitet, tvangsarbeid eller tvangsekteskap.',
        en: 'Exploited in begging, crime, forced labour or forced marriage.',
      },
      label: { sv: 'Andra former', nb: 'Andre former', en: 'Other forms' },
    }),
  ],
}

export const adults: ExampleQuestion = {
  slug: 'sweden-adults',
  form: 'parts',
  title: {
    sv: 'Vilka var de vuxna?',
    nb: 'Hvem var de voksne?',
    en: 'Who were the adults?',
  },
  lead: {
    sv: 'Personer över 18 år, utnyttjade för sexuella ändamål eller tiggeri.',
    nb: 'Personer over 18 år, utnyttet til seksuelle formål eller tigging.',
    en: 'People over 18, exploited for sexual purposes or begging.',
  },
  facts: [
    counted({
      ...{ key: 'nmt-adult-women', figure: count(72) },
      statement: {
        sv: 'Kvinnor, för sexuella ändamål eller tiggeri.',
        nb: 'Kvinner, til seksuelle formål eller tigging.',
        en: 'Women, for sexual purposes or begging.',
      },
      label: { sv: 'Kvinnor', nb: 'Kvinner', en: 'Women' },
      counted: { sv: 'kvinnor', nb: 'kvinner', en: 'women' },
    }),
    counted({
      ...{ key: 'nmt-adult-men', figure: count(28) },
      statement: {
        sv: 'Män, för sexuella ändamål eller tiggeri.',
        nb: 'Menn, til seksuelle formål eller tigging.',
        en: 'Men, for sexual purposes or begging.',
      },
      label: { sv: 'Män', nb: 'Menn', en: 'Men' },
      counted: { sv: 'män', nb: 'menn', en: 'men' },
    }),
  ],
}

const from = (...countries: string[]) => ({ unit: 'countries', countries }) as const

export const countries: ExampleQuestion = {
  slug: 'sweden-countries',
  form: 'list',
  title: {
    sv: 'Varifrån kom de?',
    nb: 'Hvor kom de fra?',
    en: 'Where did they come from?',
  },
  lead: {
    sv: 'De vanligaste länderna, i källans ordning.',
    nb: 'De vanligste landene, i kildens rekkefølge.',
    en: 'The most frequent countries, in the source’s order.',
  },
  facts: [
    counted({
      ...{ key: 'nmt-countries-children', figure: from('RO', 'AF', 'SE', 'MA') },
      statement: {
        sv: 'De flesta barnen.',
        nb: 'De fleste av barna.',
        en: 'Most of the children.',
      },
      label: { sv: 'Barn', nb: 'Barn', en: 'Children' },
    }),
    counted({
      ...{ key: 'nmt-countries-adults', figure: from('RO', 'BG', 'NG') },
      statement: {
        sv: 'De flesta vuxna.',
        nb: 'De fleste av de voksne.',
        en: 'Most of the adults.',
      },
      label: { sv: 'Vuxna', nb: 'Voksne', en: 'Adults' },
    }),
  ],
}
