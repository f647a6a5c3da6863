import type { ExamplePage } from '../shape.ts'

export const privacyNb: ExamplePage = {
  title: 'Slik behandler vi personopplysninger',
  sections: [
    {
      heading: 'Eksempeltekst',
      paragraphs: [
        'Dette er en demonstrasjon med en oppdiktet organisasjon. Teksten viser hva en virkelig organisasjon skal fortelle. Ikke skriv inn virkelige opplysninger om deg selv.',
      ],
    },
    {
      heading: 'Ansvarlig',
      paragraphs: [
        'Stiftelsen Lyktsken (eksempel), Exempelgatan 1, 000 00 Exempelstad, hej@lyktsken.example, er behandlingsansvarlig.',
      ],
    },
    {
      heading: 'Når du bare leser',
      paragraphs: [
        'Da lagrer vi ingenting om deg. Ingen informasjonskapsel, ingenting i nettleserens lager, ingen statistikk som følger deg, og ingen kall til andre selskaper. Adressen du kommer fra, blir ikke skrevet ned.',
      ],
    },
    {
      heading: 'Informasjonskapsler for det du selv velger',
      paragraphs: [
        'Legger du noe i kurven, setter vi en informasjonskapsel som husker kurven i en uke. Bytter du valuta, husker en annen det valget. Begge er nødvendige for det du har bedt om, leses bare av oss og forsvinner av seg selv. Derfor er det ingen boks å godta.',
      ],
    },
    {
      heading: 'Hva vi lagrer, hvorfor og hvor lenge',
      paragraphs: ['Vi ber bare om det som trengs til akkurat det du gjør.'],
      list: [
        'Kjøp: navn, adresse, e-post og hva du kjøpte. Nødvendig for avtalen. Adressen lagres i tre år av hensyn til klager.',
        'Gaver: navn, e-post, beløp og formål, og for en bedrift navnet og organisasjonsnummeret. Nødvendig for kvitteringen.',
        'Kort med en gave: ordene på det i ett år. E-posten til mottakeren sletter vi når kortet har gått, og den som ikke vil ha kort, kjenner vi igjen på et avtrykk av adressen.',
        'Regnskapsbilag: beløp, dato, nummer og navnet på bilaget. Svensk lov krever at de oppbevares til og med det sjuende året etter regnskapsårets slutt.',
        'Svensk personnummer: bare hvis du selv vil ha svensk skattefradrag. Det krypteres og vises aldri i sin helhet.',
        'Meldinger om angrerett og klager: tre år etter at saken er avsluttet.',
        'Brev til oss: ett år etter siste svar.',
      ],
    },
    {
      heading: 'Hvem som får opplysningene',
      paragraphs: [
        'Vi selger aldri opplysninger og gir dem ikke videre til reklame. Disse får det de trenger:',
      ],
      list: [
        'Stripe, som tar imot betalingen.',
        'Resend, som sender brevene våre. Åpninger og klikk måles ikke.',
        'Transportøren, som får navn, adresse og e-post til leveringen.',
        'Den som drifter serveren vår, innenfor EU.',
        'Det svenske Skatteverket, hvis du har bedt om svensk skattefradrag.',
      ],
    },
    {
      heading: 'Overføring ut av EØS',
      paragraphs: [
        'Stripe og Resend har virksomhet i USA. Overføringen støttes av EU-kommisjonens standardavtaler og av beslutningen om beskyttelsesnivå så langt selskapet er tilsluttet.',
      ],
    },
    {
      heading: 'Rettighetene dine',
      paragraphs: [
        'Du kan få vite hva vi har om deg, få det rettet, slettet, begrenset eller flyttet, og protestere mot behandlingen. Skriv til hej@lyktsken.example. Du får svar innen en måned. Det loven krever at vi oppbevarer, kan vi ikke slette før tiden.',
        'Er du ikke fornøyd, kan du klage til Datatilsynet, datatilsynet.no, eller til Integritetsskyddsmyndigheten i Sverige.',
      ],
    },
  ],
}
