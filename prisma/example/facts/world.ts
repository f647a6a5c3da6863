import type { ExampleQuestion } from './shape.ts'
import { moscowExperts, safeHouse, sosChildren, unicef } from './sources.ts'

const asTold = {
  sv: 'Sidan anger siffran utan att säga hur den har räknats fram.',
  nb: 'Siden oppgir tallet uten å si hvordan det er regnet ut.',
  en: 'The page states the figure without saying how it was worked out.',
}

const perYear = { sv: 'om året', nb: 'i året', en: 'a year' }

export const money: ExampleQuestion = {
  slug: 'money',
  form: 'parts',
  title: {
    sv: 'Hur mycket tjänar de som handlar med människor?',
    nb: 'Hvor mye tjener de som handler med mennesker?',
    en: 'How much do those who trade in people earn?',
  },
  lead: {
    sv: 'Vinsten i hela världen, och den del av den som kommer av sexuellt utnyttjande.',
    nb: 'Fortjenesten i hele verden, og den delen som kommer av seksuell utnyttelse.',
    en: 'The profit worldwide, and the part of it that comes from sexual exploitation.',
  },
  facts: [
    {
      ...{ key: 'profit-worldwide', source: safeHouse, method: asTold, counted: perYear },
      figure: { unit: 'money', currency: 'USD', bound: 'about', low: 31_600_000_000 },
      statement: {
        sv: 'Vinsten av människohandel i hela världen.',
        nb: 'Fortjenesten av menneskehandel i hele verden.',
        en: 'The profit of human trafficking worldwide.',
      },
      label: { sv: 'All människohandel', nb: 'All menneskehandel', en: 'All trafficking' },
    },
    {
      ...{ key: 'profit-sexual-exploitation', source: safeHouse, method: asTold, counted: perYear },
      figure: { unit: 'money', currency: 'USD', low: 27_800_000_000 },
      statement: {
        sv: 'Den del av vinsten som kommer av sexuellt utnyttjande.',
        nb: 'Den delen av fortjenesten som kommer av seksuell utnyttelse.',
        en: 'The part of the profit that comes from sexual exploitation.',
      },
      label: { sv: 'Sexuellt utnyttjande', nb: 'Seksuell utnyttelse', en: 'Sexual exploitation' },
    },
  ],
}

export const people: ExampleQuestion = {
  slug: 'people',
  form: 'list',
  title: {
    sv: 'Hur många utnyttjas i världens sexhandel?',
    nb: 'Hvor mange utnyttes i verdens sexhandel?',
    en: 'How many are exploited in the world’s sex trade?',
  },
  lead: {
    sv: 'Handeln är dold. Siffror för hela världen är uppskattningar.',
    nb: 'Handelen er skjult. Tall for hele verden er anslag.',
    en: 'The trade is hidden. Figures for the whole world are estimates.',
  },
  facts: [
    {
      ...{ key: 'people-commercial-sex-trade', source: safeHouse, method: asTold },
      figure: { unit: 'count', low: 1_390_000 },
      statement: {
        sv: 'Människor som utnyttjas i den kommersiella sexhandeln i hela världen.',
        nb: 'Mennesker som utnyttes i den kommersielle sexhandelen i hele verden.',
        en: 'People exploited in the commercial sex trade worldwide.',
      },
      label: { sv: 'I sexhandeln', nb: 'I sexhandelen', en: 'In the sex trade' },
      counted: { sv: 'människor om året', nb: 'mennesker i året', en: 'people a year' },
    },
    {
      ...{ key: 'share-women-and-girls', source: safeHouse, method: asTold },
      figure: { unit: 'percent', bound: 'about', low: 80 },
      statement: {
        sv: 'Andelen kvinnor och flickor bland dem som utsätts för människohandel.',
        nb: 'Andelen kvinner og jenter blant dem som utsettes for menneskehandel.',
        en: 'The share of women and girls among those who are trafficked.',
      },
      label: { sv: 'Kvinnor och flickor', nb: 'Kvinner og jenter', en: 'Women and girls' },
    },
  ],
}

export const children: ExampleQuestion = {
  slug: 'children',
  form: 'answers',
  title: {
    sv: 'Hur många barn dras in i människohandel varje år?',
    nb: 'Hvor mange barn dras inn i menneskehandel hvert år?',
    en: 'How many children are drawn into trafficking each year?',
  },
  lead: {
    sv: 'Två organisationer, två uppskattningar.',
    nb: 'To organisasjoner, to anslag.',
    en: 'Two organisations, two estimates.',
  },
  facts: [
    {
      ...{ key: 'children-unicef', source: unicef },
      figure: { unit: 'count', bound: 'about', low: 1_200_000 },
      statement: {
        sv: 'Barn som utsätts för människohandel varje år.',
        nb: 'Barn som utsettes for menneskehandel hvert år.',
        en: 'Children who are trafficked each year.',
      },
      label: { sv: 'Unicef', nb: 'Unicef', en: 'UNICEF' },
      counted: { sv: 'barn om året', nb: 'barn i året', en: 'children a year' },
      method: {
        sv: 'Unicefs uppskattning, som staden återger. Staden skriver också att verksamheten är dold och att exakta tal saknas.',
        nb: 'Unicefs anslag, gjengitt av byen. Byen skriver også at virksomheten er skjult, og at nøyaktige tall mangler.',
        en: 'UNICEF’s estimate as the city gives it. The city adds that the trade is hidden and that no exact number exists.',
      },
    },
    {
      ...{ key: 'children-sos', source: sosChildren, method: asTold },
      figure: { unit: 'count', bound: 'over', low: 1_000_000 },
      statement: {
        sv: 'Barn som fångas i människohandel varje år.',
        nb: 'Barn som fanges i menneskehandel hvert år.',
        en: 'Children caught in trafficking each year.',
      },
      label: { sv: 'SOS-barnebyer', nb: 'SOS-barnebyer', en: 'SOS-barnebyer' },
      counted: { sv: 'barn om året', nb: 'barn i året', en: 'children a year' },
    },
  ],
}

const byExperts = {
  sv: 'En uppskattning av experter i Moskva. Sidan säger inte vilka de är eller vilket år den gäller.',
  nb: 'Et anslag fra eksperter i Moskva. Siden sier ikke hvem de er, eller hvilket år det gjelder.',
  en: 'An estimate by experts in Moscow. The page does not say who they are or which year it is for.',
}

export const cities: ExampleQuestion = {
  slug: 'cities',
  form: 'parts',
  title: {
    sv: 'Hur många utnyttjas i Moskva och S:t Petersburg?',
    nb: 'Hvor mange utnyttes i Moskva og St. Petersburg?',
    en: 'How many are exploited in Moscow and St Petersburg?',
  },
  lead: {
    sv: 'Källan ger spann, inte tal.',
    nb: 'Kilden gir spenn, ikke tall.',
    en: 'The source gives ranges, not numbers.',
  },
  facts: [
    {
      ...{ key: 'moscow', source: moscowExperts, method: byExperts },
      figure: { unit: 'count', low: 80_000, high: 100_000 },
      statement: {
        sv: 'Personer i kommersiellt sexuellt utnyttjande i Moskva.',
        nb: 'Personer i kommersiell seksuell utnyttelse i Moskva.',
        en: 'People in commercial sexual exploitation in Moscow.',
      },
      label: { sv: 'Moskva', nb: 'Moskva', en: 'Moscow' },
      counted: { sv: 'personer', nb: 'personer', en: 'people' },
    },
    {
      ...{ key: 'st-petersburg', source: moscowExperts, method: byExperts },
      figure: { unit: 'count', low: 20_000, high: 30_000 },
      statement: {
        sv: 'Personer i kommersiellt sexuellt utnyttjande i S:t Petersburg.',
        nb: 'Personer i kommersiell seksuell utnyttelse i St. Petersburg.',
        en: 'People in commercial sexual exploitation in St Petersburg.',
      },
      label: { sv: 'S:t Petersburg', nb: 'St. Petersburg', en: 'St Petersburg' },
      counted: { sv: 'personer', nb: 'personer', en: 'people' },
    },
  ],
}
