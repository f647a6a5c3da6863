import type { ExamplePage } from '../shape.ts'

export const aboutSv: ExamplePage = {
  title: 'Om Lyktsken',
  sections: [
    {
      heading: 'En påhittad stiftelse',
      paragraphs: [
        'Lyktsken finns inte. Namn, siffror och texter är exempel som visar hur en liten organisation kan använda Lykta för att sälja, ta emot gåvor och berätta.',
      ],
    },
    {
      heading: 'Varför det behövs',
      paragraphs: [
        'Ingen vet hur många som utnyttjas. Det som går att räkna är dem som någon fick syn på: under ett år {fact:nmt-cases} i Sverige.',
        'Av dem som svarade på en enkät om sin egen erfarenhet hade {fact:survey-professional-help} fått professionell hjälp att bearbeta det som hänt.',
      ],
    },
    {
      heading: 'Vad vi skulle göra',
      paragraphs: [
        'Vi driver en verkstad och ett skyddat boende. Människor som har lämnat människohandel bakom sig får trygghet, lön och den tid det tar.',
        'I verkstaden blir ritningar till smycken. Formgivarna arbetar under alias, får betalt för varje ritning och äger sina mönster.',
      ],
    },
    {
      heading: 'Vart pengarna går',
      paragraphs: [
        'Vid varje smycke står vad priset består av. Vid varje ändamål står vad en natt, en timme eller en dag kostar och varifrån siffran kommer.',
        'En riktig organisation visar här sin styrelse, sina stadgar, sin revisor och sin senaste årsredovisning, och bara de kvalitetsmärken den har.',
      ],
    },
    {
      heading: 'Hur vi berättar',
      paragraphs: [
        'Vi visar aldrig vem någon är. Inga ansikten, inga namn, ingen historia bredvid en vara. Den som vill berätta bestämmer själv vad, var och hur länge, och kan ta tillbaka det när som helst.',
      ],
    },
    {
      heading: 'Kontakt',
      paragraphs: [
        'hej@lyktsken.example. Stiftelsen Lyktsken (exempel), Exempelgatan 1, 000 00 Exempelstad, organisationsnummer 802000-0000.',
      ],
    },
  ],
}
