import { officesOfNobody } from './recipients.ts'
import type { ExampleCampaign } from './shape.ts'

/** The New Year's pledge: a promise for the year to come. The sentences are the example's own, the figures are of their sources. */
export const newYearPledge: ExampleCampaign = {
  slug: 'new-year-pledge',
  fund: 'legal-and-health',
  ...{ closesAfter: 2, deletesAfter: 4 },
  title: {
    sv: 'Nyårslöftet: en väg till hjälp i varje kommun',
    nb: 'Nyttårsløftet: en vei til hjelp i hver kommune',
    en: 'The New Year’s pledge: a way to help in every municipality',
  },
  summary: {
    sv: 'Den som har utsatts för människohandel ska veta vart hon kan gå, också i en liten kommun. Vi ber den som bestämmer att lova en sak för året som kommer.',
    nb: 'Den som har vært utsatt for menneskehandel, skal vite hvor hun kan gå, også i en liten kommune. Vi ber den som bestemmer, om å love én ting for året som kommer.',
    en: 'Whoever has been trafficked should know where to turn, in a small municipality as well. We ask those who decide to promise one thing for the coming year.',
  },
  body: {
    sv: `Det finns människor att hjälpa. Ett enda år arbetade det nationella metodstödsteamet med {fact:nmt-cases}.

I en enkät svarade {fact:survey-dared-to-tell} att de helt och fullt vågade berätta för dem som vårdade dem.

Hjälp att bearbeta det som hade hänt fick {fact:survey-professional-help}.

En väg till hjälp kostar inte mycket: en utpekad mottagning, en person med uppdraget i sin tjänst och ett telefonnummer som står på kommunens sida. Det är det vi ber om.

Exempelorganisationen Lyktsken finns inte, och inte heller de som går att skriva till här. Siffrorna är verkliga och leder till sina källor.`,
    nb: `Det finnes mennesker å hjelpe. På ett enkelt år arbeidet det nasjonale støtteteamet med {fact:nmt-cases}.

I en undersøkelse svarte {fact:survey-dared-to-tell} at de fullt ut våget å fortelle til dem som behandlet dem.

Hjelp til å bearbeide det som hadde skjedd, fikk {fact:survey-professional-help}.

En vei til hjelp koster ikke mye: et utpekt mottak, en person med oppdraget i stillingen sin og et telefonnummer på kommunens side. Det er det vi ber om.

Eksempelorganisasjonen Lyktsken finnes ikke, og heller ikke de som det går an å skrive til her. Tallene er virkelige og fører til kildene sine.`,
    en: `There are people to help. In a single year the national support team worked with {fact:nmt-cases}.

In a survey {fact:survey-dared-to-tell} answered that they had fully dared to tell those who cared for them.

Help to work through what had happened reached {fact:survey-professional-help}.

A way to help does not cost much: a named clinic, one person whose post includes the task, and a telephone number on the municipality’s page. That is what we ask for.

The example organisation Lyktsken does not exist, nor do those whom one can write to here. The figures are real and lead to their sources.`,
  },
  pledge: {
    sv: `Jag lovar att under det nya året göra vad jag kan för att min kommun får en utpekad väg till hjälp för den som har utsatts för människohandel: en mottagning, en ansvarig person och ett telefonnummer som går att hitta.

Jag lovar att möta den som berättar som någon som har utsatts för ett brott.`,
    nb: `Jeg lover at jeg i det nye året gjør det jeg kan for at kommunen min får en utpekt vei til hjelp for den som har vært utsatt for menneskehandel: et mottak, en ansvarlig person og et telefonnummer som er lett å finne.

Jeg lover å møte den som forteller, som en som har vært utsatt for en forbrytelse.`,
    en: `I pledge to do what I can in the new year so that my municipality gets a named way to help for whoever has been trafficked: a clinic, one person responsible, and a telephone number that can be found.

I pledge to meet whoever tells as somebody against whom a crime has been committed.`,
  },
  letterSubject: {
    sv: 'En väg till hjälp i vår kommun',
    nb: 'En vei til hjelp i kommunen vår',
    en: 'A way to help in our municipality',
  },
  letterBody: {
    sv: `Hej,

I en enkät vågade {fact:survey-dared-to-tell} av dem som hade utsatts fullt ut berätta för vården.

Jag ber er att i årets budget peka ut en mottagning, en ansvarig person och ett telefonnummer för den som har utsatts för människohandel, och att skriva det på kommunens sida.

Jag vill gärna veta hur ni ser på saken.

Med vänlig hälsning`,
    nb: `Hei,

I en undersøkelse våget {fact:survey-dared-to-tell} av dem som hadde vært utsatt, å fortelle alt til helsevesenet.

Jeg ber dere om å peke ut et mottak, en ansvarlig person og et telefonnummer for den som har vært utsatt for menneskehandel, i årets budsjett, og om å skrive det på kommunens side.

Jeg vil gjerne vite hvordan dere ser på saken.

Med vennlig hilsen`,
    en: `Hello,

In a survey {fact:survey-dared-to-tell} of those who had been harmed fully dared to tell those who cared for them.

I ask you to name a clinic, a person responsible and a telephone number for whoever has been trafficked in this year’s budget, and to write it on the municipality’s page.

I would be glad to know how you see the matter.

Yours sincerely`,
  },
  kinds: [
    { slug: 'politician', name: { sv: 'Politiker', nb: 'Politiker', en: 'Politician' } },
    { slug: 'organisation', name: { sv: 'Organisation', nb: 'Organisasjon', en: 'Organisation' } },
    { slug: 'private', name: { sv: 'Privatperson', nb: 'Privatperson', en: 'Private person' } },
  ],
  recipients: officesOfNobody,
  signers: [
    { name: 'Föreningen Ljusglimten (exempel)', kind: 'organisation' },
    { name: 'Kören Vinterljus (exempel)', kind: 'organisation' },
  ],
}
