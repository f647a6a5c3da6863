import type { ExamplePage } from '../shape.ts'

export const termsNb: ExamplePage = {
  title: 'Vilkår for kjøp og gaver',
  sections: [
    {
      heading: 'Eksempeltekst',
      paragraphs: [
        'Dette er en demonstrasjon. Organisasjonen er oppdiktet, ingen penger flyttes, og ingenting blir sendt. Vilkårene viser hva en virkelig organisasjon må si, og skal leses av en jurist før de tas i bruk.',
      ],
    },
    {
      heading: 'Hvem du handler av',
      paragraphs: [
        'Stiftelsen Lyktsken (eksempel), svensk organisasjonsnummer 802000-0000, merverdiavgiftsnummer SE802000000001, Exempelgatan 1, 000 00 Exempelstad, Sverige.',
        'E-post: hej@lyktsken.example. Telefon: +46 8 465 004 00, hverdager 9–16. Begge er eksempler.',
      ],
    },
    {
      heading: 'Pris og betaling',
      paragraphs: [
        'Prisene vises i svenske kroner, norske kroner eller euro og inneholder svensk merverdiavgift, 25 %. Prisen på leveringen står i kassen før du betaler. Ingenting legges til etterpå.',
        'Du betaler på siden til Stripe. Vi ser aldri kortnummeret ditt. Kjøpet er bindende når du trykker på «Kjøp og betal», og varen holdes av til deg mens du betaler.',
        'Ved levering til Norge kan norsk merverdiavgift kreves etter norske regler. Det går fram i kassen om det gjelder ordren din.',
      ],
    },
    {
      heading: 'Levering',
      paragraphs: [
        'Vi sender til Sverige, Norge, Finland, Danmark og Tyskland. Antall virkedager står ved hver leveringsmåte. Varen skal være framme senest innen 30 dager; ellers kan du heve kjøpet og få pengene tilbake.',
        'Risikoen for varen er vår til du har fått den i hånden.',
      ],
    },
    {
      heading: 'Angrerett i 14 dager',
      paragraphs: [
        'Du har rett til å angre kjøpet uten å si hvorfor. Fristen løper ut 14 dager etter dagen du fikk varen, eller den siste varen hvis ordren kom i flere pakker.',
        'Bruk funksjonen «Angre avtalen her», som finnes nederst på hver side. Den krever ingen konto. Du kan også skrive til oss eller bruke skjemaet nedenfor. Det er nok at du sender meldingen før fristen er ute. Du får straks en bekreftelse med innhold, dato og klokkeslett.',
        'Vi betaler tilbake alt, også vår billigste ordinære levering, innen 14 dager fra meldingen din og på samme måte som du betalte. Vi kan vente til varen eller et bevis på at du har sendt den, er kommet.',
        'Send varen tilbake innen 14 dager fra meldingen din. Du betaler returfrakten. Du svarer for verdireduksjon som skyldes at varen er håndtert mer enn det som trengs for å se hvordan den er.',
        'Angreretten gjelder ikke forseglede øredobber for hull i ørene når forseglingen er brutt, av hygieniske grunner, og ikke varer som er laget etter dine egne mål eller ønsker.',
      ],
    },
    {
      heading: 'Angreskjema',
      paragraphs: ['Fyll ut og send tilbake dette bare hvis du vil gå fra kjøpet.'],
      list: [
        'Til Stiftelsen Lyktsken (eksempel), Exempelgatan 1, 000 00 Exempelstad, hej@lyktsken.example:',
        'Jeg/vi underretter herved om at jeg/vi ønsker å gå fra min/vår avtale om kjøp av følgende varer:',
        'Bestilt den / mottatt den:',
        'Forbrukerens eller forbrukernes navn:',
        'Forbrukerens eller forbrukernes adresse:',
        'Underskrift (bare hvis skjemaet sendes på papir):',
        'Dato:',
      ],
    },
    {
      heading: 'Hvis noe er feil',
      paragraphs: [
        'Etter loven svarer vi for feil som fantes da du fikk varen. I Norge kan du klage i to år, og i fem år for varer som er ment å vare vesentlig lenger. I Sverige er fristen tre år, og ellers i EU minst to år.',
        'Skriv til oss så snart du oppdager feilen; innen to måneder er alltid i tide. Du får først og fremst varen reparert eller byttet. Går ikke det, får du prisavslag eller pengene tilbake. Klagen koster deg ingenting.',
      ],
    },
    {
      heading: 'Gaver',
      paragraphs: [
        'En gave er frivillig, legges aldri til for deg og er ikke et kjøp: den har ingen merverdiavgift, og du får ingenting i bytte. Den går til formålet du velger. Når et formål har nådd målet sitt, brukes overskuddet slik det står ved formålet.',
        'Ble det feil? Skriv innen 30 dager, så betaler vi gaven tilbake. Du får alltid en kvittering.',
      ],
    },
    {
      heading: 'Hvis vi ikke blir enige',
      paragraphs: [
        'Skriv først til oss på hej@lyktsken.example. Vi svarer innen fem virkedager.',
        'I Norge kan du henvende deg til Forbrukertilsynet, forbrukertilsynet.no. I Sverige kan du henvende deg til Allmänna reklamationsnämnden, ARN, Box 174, 101 23 Stockholm, arn.se. Vi følger avgjørelsene derfra. Bor du i et annet EU-land, hjelper det europeiske forbrukersenteret der.',
      ],
    },
  ],
}
