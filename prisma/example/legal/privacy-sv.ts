import type { ExamplePage } from '../shape.ts'

export const privacySv: ExamplePage = {
  title: 'Så behandlar vi personuppgifter',
  sections: [
    {
      heading: 'Exempeltext',
      paragraphs: [
        'Det här är en demonstration med en påhittad organisation. Texten visar vad en riktig organisation ska berätta. Skriv inte in verkliga uppgifter om dig själv.',
      ],
    },
    {
      heading: 'Ansvarig',
      paragraphs: [
        'Stiftelsen Lyktsken (exempel), Exempelgatan 1, 000 00 Exempelstad, hej@lyktsken.example, är personuppgiftsansvarig.',
      ],
    },
    {
      heading: 'När du bara läser',
      paragraphs: [
        'Då sparar vi inget om dig. Ingen kaka, inget i webbläsarens lagring, ingen statistik som följer dig och inga anrop till andra företag. Adressen du kommer från skrivs inte ned.',
      ],
    },
    {
      heading: 'Kakor för det du själv väljer',
      paragraphs: [
        'Lägger du något i korgen sätter vi en kaka som minns korgen i en vecka. Byter du valuta minns en annan kaka det valet. Båda är nödvändiga för det du bett om, läses bara av oss och försvinner av sig själva. Därför finns ingen ruta att godkänna.',
      ],
    },
    {
      heading: 'Vad vi sparar, varför och hur länge',
      paragraphs: ['Vi ber bara om det som behövs för just det du gör.'],
      list: [
        'Köp: namn, adress, e-post och vad du köpte. Behövs för avtalet. Adressen sparas i tre år för reklamationer.',
        'Gåvor: namn, e-post, belopp och ändamål, och för ett företag dess namn och organisationsnummer. Behövs för kvittot.',
        'Kort med en gåva: orden på det i ett år. Mottagarens e-post tar vi bort när kortet har gått, och den som inte vill ha kort känner vi igen på ett avtryck av adressen.',
        'Bokföringsunderlag: belopp, datum, nummer och namnet på handlingen. Lagen kräver att det sparas till och med det sjunde året efter räkenskapsårets slut.',
        'Personnummer: bara om du själv vill ha skattereduktion. Det krypteras och visas aldrig i sin helhet.',
        'Meddelanden om ånger och reklamation: tre år efter att ärendet är avslutat.',
        'Brev till oss: ett år efter sista svaret.',
      ],
    },
    {
      heading: 'Vilka som får del av uppgifterna',
      paragraphs: [
        'Vi säljer aldrig uppgifter och lämnar inte ut dem för reklam. De här får det de behöver:',
      ],
      list: [
        'Stripe, som tar emot betalningen.',
        'Resend, som skickar våra brev. Öppningar och klick mäts inte.',
        'Transportören, som får namn, adress och e-post för leveransen.',
        'Den som driver vår server, inom EU.',
        'Skatteverket, om du har bett om skattereduktion.',
      ],
    },
    {
      heading: 'Överföring utanför EU',
      paragraphs: [
        'Stripe och Resend har verksamhet i USA. Överföringen stöds av EU-kommissionens standardavtalsklausuler och av beslutet om skyddsnivå i den mån bolaget är anslutet.',
      ],
    },
    {
      heading: 'Dina rättigheter',
      paragraphs: [
        'Du kan få veta vad vi har om dig, få det rättat, raderat, begränsat eller flyttat, och invända mot behandlingen. Skriv till hej@lyktsken.example. Du får svar inom en månad. Det som lagen kräver att vi sparar kan vi inte radera i förtid.',
        'Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, imy.se, eller hos Datatilsynet i Norge.',
      ],
    },
  ],
}
