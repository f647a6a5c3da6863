import type { ExamplePage } from '../shape.ts'

export const aboutNb: ExamplePage = {
  title: 'Om stiftelsen Lyktsken',
  sections: [
    {
      heading: 'En oppdiktet stiftelse',
      paragraphs: [
        'Lyktsken finnes ikke. Navn, tall og tekster er eksempler som viser hvordan en liten organisasjon kan bruke Lykta til å selge, ta imot gaver og fortelle.',
      ],
    },
    {
      heading: 'Hvorfor det trengs',
      paragraphs: [
        'Ingen vet hvor mange som utnyttes. Det som kan telles, er dem noen fikk øye på: på ett år {fact:nmt-cases} i Sverige.',
        'Av dem som svarte på en undersøkelse om sin egen erfaring, hadde {fact:survey-professional-help} fått profesjonell hjelp til å bearbeide det som hendte.',
      ],
    },
    {
      heading: 'Hva vi ville gjort',
      paragraphs: [
        'Vi driver et verksted og et skjermet botilbud. Mennesker som har lagt menneskehandel bak seg, får trygghet, lønn og den tiden det tar.',
        'I verkstedet blir tegninger til smykker. Designerne arbeider under alias, får betalt for hver tegning og eier mønstrene sine.',
      ],
    },
    {
      heading: 'Hvor pengene går',
      paragraphs: [
        'Ved hvert smykke står det hva prisen består av. Ved hvert formål står det hva en natt, en time eller en dag koster, og hvor tallet kommer fra.',
        'En virkelig organisasjon viser her styret, vedtektene, revisoren og den siste årsrapporten, og bare de kvalitetsmerkene den har.',
      ],
    },
    {
      heading: 'Hvordan vi forteller',
      paragraphs: [
        'Vi viser aldri hvem noen er. Ingen ansikter, ingen navn, ingen historie ved siden av en vare. Den som vil fortelle, bestemmer selv hva, hvor og hvor lenge, og kan ta det tilbake når som helst.',
      ],
    },
    {
      heading: 'Ta kontakt',
      paragraphs: [
        'hej@lyktsken.example. Stiftelsen Lyktsken (eksempel), Exempelgatan 1, 000 00 Exempelstad, Sverige, organisasjonsnummer 802000-0000.',
      ],
    },
  ],
}
