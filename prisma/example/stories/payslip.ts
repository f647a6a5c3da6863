import type { ExampleStory } from './shape.ts'

export const payslip: ExampleStory = {
  ...{ key: 'payslip', alias: 'Starr', showsAlias: true, searchEngines: false, monthsAgo: 7 },
  title: {
    sv: 'Det första lönebeskedet',
    nb: 'Den første lønnsslippen',
    en: 'The first payslip',
  },
  note: {
    sv: 'Den handlar om arbete, och om att bestämma över sina egna pengar.',
    nb: 'Den handler om arbeid, og om å bestemme over sine egne penger.',
    en: 'It is about work, and about deciding over one’s own money.',
  },
  body: {
    sv: [
      'Det var ett vanligt papper, vikt två gånger. Mitt namn stod överst, och under det hur många timmar jag hade arbetat och vad de var värda.',
      'Jag läste det på bussen, och en gång till hemma, med en linjal under raderna.',
      'Tre saker gjorde jag den veckan:',
      '- Jag köpte en lampa, för att få bestämma var ljuset skulle stå.\n- Jag betalade tillbaka en vän, fastän hon sa att det inte var bråttom.\n- Jag lade undan en femtiolapp i en bok, utan att bestämma vad den var till för.',
      'På jobbet packar jag lådor. Det är inget märkvärdigt. Men jag vet var allting ligger, och när någon frågar så frågar de mig.',
      'Femtiolappen ligger kvar. Ibland tar jag ut boken och ser efter. Det är inte pengarna jag tittar på, det är att ingen har rört dem.',
    ],
    nb: [
      'Det var et vanlig ark, brettet to ganger. Navnet mitt sto øverst, og under det hvor mange timer jeg hadde arbeidet, og hva de var verdt.',
      'Jeg leste det på bussen, og en gang til hjemme, med en linjal under linjene.',
      'Tre ting gjorde jeg den uken:',
      '- Jeg kjøpte en lampe, for å få bestemme hvor lyset skulle stå.\n- Jeg betalte tilbake en venn, selv om hun sa at det ikke hastet.\n- Jeg la unna en femtilapp i en bok, uten å bestemme hva den var til.',
      'På jobben pakker jeg esker. Det er ikke noe spesielt. Men jeg vet hvor alt ligger, og når noen spør, så spør de meg.',
      'Femtilappen ligger der fortsatt. Av og til tar jeg frem boken og ser etter. Det er ikke pengene jeg ser på, det er at ingen har rørt dem.',
    ],
    en: [
      'It was a plain sheet of paper, folded twice. My name stood at the top, and below it how many hours I had worked and what they were worth.',
      'I read it on the bus, and once more at home, with a ruler under the lines.',
      'Three things I did that week:',
      '- I bought a lamp, so that I could decide where the light should stand.\n- I paid a friend back, although she said there was no haste.\n- I put a fifty away in a book, without deciding what it was for.',
      'At work I pack boxes. It is nothing remarkable. But I know where everything lies, and when somebody asks, I am the one they ask.',
      'The fifty is still there. Now and then I take the book out and look. It is not the money I look at, it is that nobody has touched it.',
    ],
  },
}
