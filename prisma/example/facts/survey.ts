import type { ExampleFact, ExampleQuestion } from './shape.ts'
import { research, survey } from './sources.ts'

const askedThem = {
  sv: 'En enkät till människor med egen erfarenhet av prostitution eller människohandel. Den som svarar har valt det själv.',
  nb: 'En spørreundersøkelse blant mennesker med egen erfaring fra prostitusjon eller menneskehandel. De som svarer, har valgt det selv.',
  en: 'A survey among people with experience of their own of prostitution or trafficking. Those who answer chose to.',
}

/** A figure of the survey. */
const told = (fact: Omit<ExampleFact, 'source' | 'method'>): ExampleFact => ({
  ...{ ...fact, source: survey, method: askedThem },
})

export const respondents: ExampleQuestion = {
  slug: 'respondents',
  form: 'parts',
  title: {
    sv: 'Vad berättar de som själva har varit där?',
    nb: 'Hva forteller de som selv har vært der?',
    en: 'What do those who have been there tell?',
  },
  lead: {
    sv: 'En svensk kartläggning av vilket stöd som finns, besvarad av dem som behövde det.',
    nb: 'En svensk kartlegging av hvilken støtte som finnes, besvart av dem som trengte den.',
    en: 'A Swedish survey of what support there is, answered by those who needed it.',
  },
  facts: [
    told({
      key: 'survey-women-and-girls',
      figure: { unit: 'percent', bound: 'over', low: 90 },
      statement: {
        sv: 'Andelen kvinnor och flickor bland dem som svarade.',
        nb: 'Andelen kvinner og jenter blant dem som svarte.',
        en: 'The share of women and girls among those who answered.',
      },
      label: { sv: 'Kvinnor och flickor', nb: 'Kvinner og jenter', en: 'Women and girls' },
    }),
    told({
      key: 'survey-professional-help',
      figure: { unit: 'share', bound: 'under', low: 1, outOf: 2 },
      statement: {
        sv: 'Fick professionell hjälp att bearbeta det som hade hänt.',
        nb: 'Fikk profesjonell hjelp til å bearbeide det som hadde skjedd.',
        en: 'Had professional help to work through what had happened.',
      },
      label: {
        sv: 'Fick professionell hjälp',
        nb: 'Fikk profesjonell hjelp',
        en: 'Had professional help',
      },
    }),
    told({
      key: 'survey-dared-to-tell',
      figure: { unit: 'share', bound: 'under', low: 1, outOf: 4 },
      statement: {
        sv: 'Vågade fullt ut berätta för dem som vårdade dem.',
        nb: 'Våget å fortelle alt til dem som behandlet dem.',
        en: 'Fully dared to tell those who cared for them.',
      },
      label: {
        sv: 'Vågade berätta i vården',
        nb: 'Våget å fortelle i helsevesenet',
        en: 'Dared to tell in care',
      },
    }),
    told({
      key: 'survey-under-18-bad-support',
      figure: { unit: 'share', low: 3, outOf: 4 },
      statement: {
        sv: 'Under 18 år: tyckte att stödet var dåligt eller mycket dåligt.',
        nb: 'Under 18 år: syntes at støtten var dårlig eller svært dårlig.',
        en: 'Under 18: found the support bad or very bad.',
      },
      label: {
        sv: 'Under 18: dåligt stöd',
        nb: 'Under 18: dårlig støtte',
        en: 'Under 18: bad support',
      },
    }),
    told({
      key: 'survey-under-18-crime',
      figure: { unit: 'percent', low: 12 },
      statement: {
        sv: 'Under 18 år: bemöttes som någon som hade utsatts för brott.',
        nb: 'Under 18 år: ble møtt som en som var utsatt for en forbrytelse.',
        en: 'Under 18: were met as somebody against whom a crime had been committed.',
      },
      label: {
        sv: 'Under 18: möttes som brottsutsatt',
        nb: 'Under 18: møtt som kriminalitetsutsatt',
        en: 'Under 18: met as harmed by a crime',
      },
    }),
    told({
      key: 'survey-all-crime',
      figure: { unit: 'share', bound: 'under', low: 3, outOf: 10 },
      statement: {
        sv: 'I alla åldrar: bemöttes som någon som hade utsatts för brott.',
        nb: 'I alle aldre: ble møtt som en som var utsatt for en forbrytelse.',
        en: 'Of all ages: were met as somebody against whom a crime had been committed.',
      },
      label: {
        sv: 'Alla: möttes som brottsutsatt',
        nb: 'Alle: møtt som kriminalitetsutsatt',
        en: 'All ages: met as harmed by a crime',
      },
    }),
    told({
      key: 'survey-before-18-dissatisfied',
      figure: { unit: 'percent', low: 80 },
      statement: {
        sv: 'Sökte stöd före 18 års ålder och var missnöjda eller mycket missnöjda.',
        nb: 'Søkte støtte før de fylte 18, og var misfornøyde eller svært misfornøyde.',
        en: 'Sought support before the age of 18 and were dissatisfied or very dissatisfied.',
      },
      label: {
        sv: 'Sökte före 18: missnöjda',
        nb: 'Søkte før 18: misfornøyde',
        en: 'Sought before 18: dissatisfied',
      },
    }),
  ],
}

const asCited = {
  sv: 'Organisationerna hänvisar till forskning utan att nämna vilka studier.',
  nb: 'Organisasjonene viser til forskning uten å nevne hvilke studier.',
  en: 'The organisations cite research without naming the studies.',
}

export const health: ExampleQuestion = {
  slug: 'health',
  form: 'list',
  title: {
    sv: 'Vad gör det med en människa?',
    nb: 'Hva gjør det med et menneske?',
    en: 'What does it do to a person?',
  },
  lead: {
    sv: 'Forskning som de tre organisationerna återger.',
    nb: 'Forskning som de tre organisasjonene gjengir.',
    en: 'Research that the three organisations pass on.',
  },
  facts: [
    {
      ...{ key: 'abuse', source: research, method: asCited },
      figure: { unit: 'percent', low: 60, high: 80 },
      statement: {
        sv: 'Personer i prostitution som utsätts för fysiska, verbala eller sexuella övergrepp.',
        nb: 'Personer i prostitusjon som utsettes for fysiske, verbale eller seksuelle overgrep.',
        en: 'People in prostitution who are exposed to physical, verbal or sexual abuse.',
      },
      label: { sv: 'Utsätts för övergrepp', nb: 'Utsettes for overgrep', en: 'Exposed to abuse' },
    },
    {
      ...{ key: 'mortality', source: research, method: asCited },
      figure: { unit: 'times', low: 10, high: 40 },
      statement: {
        sv: 'Så mycket högre är dödligheten i gruppen än i genomsnitt.',
        nb: 'Så mye høyere er dødeligheten i gruppen enn gjennomsnittet.',
        en: 'So much higher is mortality in the group than on average.',
      },
      label: { sv: 'Dödlighet', nb: 'Dødelighet', en: 'Mortality' },
      counted: { sv: 'genomsnittet', nb: 'gjennomsnittet', en: 'the average' },
    },
  ],
}
