import type { ExamplePage } from '../shape.ts'

export const accessibilityNb: ExamplePage = {
  title: 'Tilgjengelighet',
  sections: [
    {
      heading: 'Eksempeltekst',
      paragraphs: [
        'Erklæringen gjelder en demonstrasjon. En virkelig organisasjon skriver sin egen og daterer den. Sist endret 22. november 2026.',
      ],
    },
    {
      heading: 'Hva tjenesten er',
      paragraphs: [
        'Her kan du kjøpe smykker, gi en gave og lese om arbeidet vårt. Alt unntatt selve kortbetalingen, som skjer hos Stripe, gjøres på dette nettstedet.',
      ],
    },
    {
      heading: 'Slik oppfyller vi kravene',
      paragraphs: ['Vi sikter mot WCAG 2.2 nivå AA og EN 301 549. Det betyr blant annet:'],
      list: [
        'Alt kan gjøres med tastatur og uten JavaScript.',
        'Sidene virker på 320 bildepunkters bredde og ved 400 prosents forstørrelse.',
        'Bilder har beskrivelser, og mål finnes som tekst.',
        'Feil vises i ord ved feltet og i et sammendrag øverst, og det du har skrevet, blir stående.',
        'Ingenting beveger seg av seg selv, og ingenting går på tid uten at det blir sagt.',
      ],
    },
    {
      heading: 'Det vi vet mangler',
      paragraphs: [
        'Betalingssiden hos Stripe rår vi ikke over. Det er ikke gjort noen ekstern gransking av denne demonstrasjonen.',
      ],
    },
    {
      heading: 'Si fra',
      paragraphs: [
        'Finner du et hinder, skriv til hej@lyktsken.example eller ring +46 8 465 004 00 (eksempelnummer). Vi svarer innen fem virkedager og hjelper deg med å handle eller gi på en annen måte i mellomtiden.',
        'Tilsynet for universell utforming av ikt, uutilsynet.no, fører tilsyn i Norge.',
      ],
    },
  ],
}
