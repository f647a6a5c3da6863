import type { ExamplePage } from '../shape.ts'

export const termsSv: ExamplePage = {
  title: 'Villkor för köp och gåvor',
  sections: [
    {
      heading: 'Exempeltext',
      paragraphs: [
        'Det här är en demonstration. Organisationen är påhittad, inga pengar flyttas och inget skickas. Villkoren visar vad en riktig organisation behöver säga och ska granskas av en jurist innan de används.',
      ],
    },
    {
      heading: 'Vem du handlar av',
      paragraphs: [
        'Stiftelsen Lyktsken (exempel), organisationsnummer 802000-0000, momsregistreringsnummer SE802000000001, Exempelgatan 1, 000 00 Exempelstad, Sverige.',
        'E-post: hej@lyktsken.example. Telefon: 08-465 004 00, vardagar 9–16. Båda är exempel.',
      ],
    },
    {
      heading: 'Pris och betalning',
      paragraphs: [
        'Priserna visas i svenska kronor, norska kronor eller euro och innehåller svensk moms, 25 %. Leveransens pris står i kassan, innan du betalar. Inget läggs till efteråt.',
        'Du betalar på Stripes sida. Vi ser aldrig ditt kortnummer. Köpet är bindande när du trycker på ”Köp och betala”, och varan hålls för dig medan du betalar.',
        'Vid leverans till Norge kan norsk moms tas ut enligt norska regler. Det framgår i kassan om det gäller din order.',
      ],
    },
    {
      heading: 'Leverans',
      paragraphs: [
        'Vi skickar till Sverige, Norge, Finland, Danmark och Tyskland. Antalet arbetsdagar står vid varje leveranssätt. Senast inom 30 dagar ska varan vara framme; annars får du häva köpet och få pengarna tillbaka.',
        'Risken för varan är vår tills du har fått den i handen.',
      ],
    },
    {
      heading: 'Ångerrätt i 14 dagar',
      paragraphs: [
        'Du har rätt att ångra köpet utan att säga varför. Fristen löper ut 14 dagar efter dagen då du fick varan, eller den sista varan om ordern kom i flera paket.',
        'Använd funktionen ”Ångra avtalet här”, som finns längst ned på varje sida. Den kräver inget konto. Du kan också skriva till oss eller använda formuläret nedan. Det räcker att du skickar meddelandet innan fristen är slut. Du får genast en bekräftelse med innehåll, datum och klockslag.',
        'Vi betalar tillbaka allt, även vår billigaste ordinarie leverans, inom 14 dagar från ditt meddelande och på samma sätt som du betalade. Vi får vänta tills varan eller ett bevis på att du skickat den har kommit.',
        'Skicka tillbaka varan inom 14 dagar från ditt meddelande. Du betalar returfrakten. Du ansvarar för sådan värdeminskning som beror på att varan hanterats mer än vad som behövs för att se hur den är.',
        'Ångerrätten gäller inte förseglade örhängen för hål i öronen när förseglingen har brutits, av hygienskäl, och inte varor som gjorts efter dina egna mått eller önskemål.',
      ],
    },
    {
      heading: 'Ångerblankett',
      paragraphs: ['Fyll i och skicka tillbaka detta bara om du vill ångra köpet.'],
      list: [
        'Till Stiftelsen Lyktsken (exempel), Exempelgatan 1, 000 00 Exempelstad, hej@lyktsken.example:',
        'Jag/vi meddelar härmed att jag/vi frånträder mitt/vårt köpeavtal om följande varor:',
        'Beställdes den / mottogs den:',
        'Konsumentens eller konsumenternas namn:',
        'Konsumentens eller konsumenternas adress:',
        'Underskrift (bara om blanketten skickas på papper):',
        'Datum:',
      ],
    },
    {
      heading: 'Om något är fel',
      paragraphs: [
        'Enligt lag svarar vi för fel som fanns när du fick varan. Du kan reklamera i tre år i Sverige. I Norge är fristen två år, och fem år för varor som är avsedda att hålla väsentligt längre. I övriga EU är den minst två år.',
        'Skriv till oss så snart du märker felet; inom två månader är alltid i tid. Du får i första hand varan lagad eller utbytt. Går det inte får du prisavdrag eller pengarna tillbaka. Reklamationen kostar dig inget.',
      ],
    },
    {
      heading: 'Gåvor',
      paragraphs: [
        'En gåva är frivillig, läggs aldrig till åt dig och är inget köp: den har ingen moms och du får inget i utbyte. Den går till det ändamål du väljer. När ett ändamål har nått sitt mål används överskottet så som det står vid ändamålet.',
        'Blev det fel? Skriv inom 30 dagar så betalar vi tillbaka gåvan. Du får alltid ett kvitto.',
      ],
    },
    {
      heading: 'Om vi inte kommer överens',
      paragraphs: [
        'Skriv först till oss på hej@lyktsken.example. Vi svarar inom fem arbetsdagar.',
        'I Sverige kan du vända dig till Allmänna reklamationsnämnden, ARN, Box 174, 101 23 Stockholm, arn.se. Vi följer ARN:s beslut. I Norge kan du vända dig till Forbrukertilsynet, forbrukertilsynet.no. Bor du i ett annat EU-land hjälper Konsument Europa till.',
      ],
    },
  ],
}
