import type { ExamplePage } from '../shape.ts'

export const accessibilitySv: ExamplePage = {
  title: 'Tillgänglighet',
  sections: [
    {
      heading: 'Exempeltext',
      paragraphs: [
        'Redogörelsen gäller en demonstration. En riktig organisation skriver sin egen och daterar den. Senast ändrad 22 november 2026.',
      ],
    },
    {
      heading: 'Vad tjänsten är',
      paragraphs: [
        'Här kan du köpa smycken, ge en gåva och läsa om vårt arbete. Allt utom själva kortbetalningen, som sker hos Stripe, görs på den här webbplatsen.',
      ],
    },
    {
      heading: 'Hur vi uppfyller kraven',
      paragraphs: ['Vi siktar på WCAG 2.2 nivå AA och EN 301 549. Det betyder bland annat:'],
      list: [
        'Allt går att göra med tangentbord och utan JavaScript.',
        'Sidorna fungerar på 320 bildpunkters bredd och vid 400 procents förstoring.',
        'Bilder har beskrivningar och mått finns som text.',
        'Fel visas i ord vid fältet och i en sammanfattning överst, och det du skrivit finns kvar.',
        'Inget rör sig av sig självt och inget går på tid utan att det sägs.',
      ],
    },
    {
      heading: 'Det vi vet brister',
      paragraphs: [
        'Betalningssidan hos Stripe råder vi inte över. Ingen utomstående granskning har gjorts av den här demonstrationen.',
      ],
    },
    {
      heading: 'Säg till',
      paragraphs: [
        'Hittar du ett hinder, skriv till hej@lyktsken.example eller ring 08-465 004 00 (exempelnummer). Vi svarar inom fem arbetsdagar och hjälper dig att handla eller ge på annat sätt under tiden.',
        'Post- och telestyrelsen, pts.se, har tillsyn över e-handelns tillgänglighet i Sverige.',
      ],
    },
  ],
}
