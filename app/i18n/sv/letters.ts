import { campaignLetters } from './campaign-letters.ts'
import { giftLetters } from './gift-letters.ts'
import { giverLetters } from './giver-letters.ts'
import { newsletterLetters } from './newsletter-letters.ts'
import { giftPlanLetters } from './plan-letters.ts'
import { taxLetters } from './tax-letters.ts'

export const letters = {
  frame: {
    demonstration:
      'Demonstration: organisationen är påhittad, inga pengar flyttas och inget skickas.',
    organisationNumber: (number: string) => `Organisationsnummer ${number}`,
    vatNumber: (number: string) => `Momsregistreringsnummer ${number}`,
    questions: 'Frågor? Skriv till',
    telephone: 'Telefon',
    why: 'Brevet hör till din betalning. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  columns: { what: 'Vad', amount: 'Belopp' },
  staffInvitation: {
    subject: 'Inbjudan',
    preview: (until: string) => `Gäller till ${until}`,
    title: 'Välkommen till disken',
    lead: (organisation: string) =>
      `Du är inbjuden att arbeta vid disken hos ${organisation}: där sköter vi butiken och gåvorna.`,
    accept: 'Välj lösenord och kom in',
    what: 'Du väljer ett lösenord och ett andra steg: engångskoder i telefonen eller en lösennyckel. Räkna med fem minuter, och ha telefonen till hands.',
    until: (until: string) => `Länken gäller en gång, till ${until}.`,
    unexpected:
      'Väntade du dig inte det här? Låt då länken vara och svara på brevet, så tar vi bort inbjudan.',
    why: 'Brevet är skickat av någon som ansvarar för disken. Skicka det inte vidare: länken är din.',
  },
  orderConfirmation: {
    subject: (order: string) => `Bekräftelse och kvitto för order ${order}`,
    preview: (receipt: string, total: string) => `Kvitto ${receipt}, ${total}`,
    title: 'Tack för din beställning',
    lead: 'Betalningen är framme. Det här är din orderbekräftelse och ditt kvitto, så spara brevet.',
    toOrder: 'Visa beställningen',
    order: 'Ordernummer',
    receipt: 'Kvittonummer',
    paid: 'Betald',
    seller: 'Säljare',
    lines: 'Det du har köpt',
    quantity: (quantity: string, unit: string) => `${quantity} st à ${unit}`,
    vatIncluded: (rate: string, vat: string) => `moms ${rate}, ${vat}`,
    goods: 'Varor',
    total: 'Totalt, betalt',
    ofWhichVat: (rate: string) => `Varav moms ${rate}`,
    delivery: 'Leverans',
    deliveryTo: 'Skickas till',
    deliveryBy: 'Fraktsätt',
    deliveryTime:
      'Vi packar för hand och skriver till dig när paketet går. Det ska vara framme senast 30 dagar efter att du betalade. Blir det senare får du häva köpet och få pengarna tillbaka.',
    withdrawal: 'Ångerrätt i 14 dagar',
    withdrawalText: (seller: string) => [
      'Du har rätt att ångra köpet utan att säga varför. Fristen löper ut 14 dagar efter dagen då du fick varan, eller den sista varan om den kom i flera paket.',
      'Använd ”Ångra avtalet här” nedan, som också finns längst ned på varje sida hos oss. Det kräver inget konto, och du får genast en bekräftelse med innehåll, datum och klockslag. Du kan också skriva till oss eller använda blanketten nedan. Det räcker att du skickar meddelandet innan fristen är slut.',
      'Vi betalar tillbaka allt, även vår billigaste ordinarie leverans, inom 14 dagar från ditt meddelande och på samma sätt som du betalade. Vi får vänta tills varan, eller ett bevis på att du har skickat den, har kommit.',
      `Skicka tillbaka varan inom 14 dagar från ditt meddelande till ${seller}. Du betalar returfrakten. Du ansvarar för värdeminskning bara om varan har hanterats mer än vad som behövs för att se hur den är.`,
      'Ångerrätten gäller inte varor som gjorts efter dina egna mått eller önskemål, och inte förseglade örhängen för hål i öronen när förseglingen har brutits.',
    ],
    withdraw: 'Ångra avtalet här',
    form: 'Ångerblankett',
    formText: 'Fyll i och skicka tillbaka detta bara om du vill ångra köpet.',
    formLines: (seller: string) => [
      `Till ${seller}:`,
      'Jag/vi meddelar härmed att jag/vi frånträder mitt/vårt köpeavtal om följande varor:',
      'Beställdes den / mottogs den:',
      'Konsumentens eller konsumenternas namn:',
      'Konsumentens eller konsumenternas adress:',
      'Underskrift (bara om blanketten skickas på papper):',
      'Datum:',
    ],
    complaint: 'Om något är fel',
    complaintText: (email: string) => [
      'Enligt lag svarar vi för fel som fanns när du fick varan. Du kan reklamera i tre år i Sverige. I Norge är fristen två år, och fem år för varor som är avsedda att hålla väsentligt längre. I övriga EU är den minst två år.',
      `Skriv till ${email} så snart du märker felet; inom två månader är alltid i tid. Du får i första hand varan lagad eller utbytt. Går det inte får du prisavdrag eller pengarna tillbaka. Reklamationen kostar dig inget.`,
    ],
    dispute: 'Om vi inte kommer överens',
    disputeText:
      'I Sverige kan du vända dig till Allmänna reklamationsnämnden, ARN, Box 174, 101 23 Stockholm, arn.se. I Norge kan du vända dig till Forbrukertilsynet, forbrukertilsynet.no. Bor du i ett annat EU-land hjälper det europeiska konsumentcentret där till.',
  },
  orderUnmet: {
    subject: (order: string) => `Återbetalning för order ${order}`,
    preview: (amount: string) => `Vi betalar tillbaka ${amount}`,
    title: 'Du får pengarna tillbaka',
    lead: (name: string) =>
      `Hej ${name}. Medan din betalning pågick såldes något i din beställning till någon annan, och nu räcker lagret inte. Vi är ledsna för det.`,
    refund: (amount: string) =>
      `Vi betalar tillbaka allt du betalade, ${amount}, även frakten. Det sker av sig självt och samma väg som du betalade. Du behöver inte göra något.`,
    when: 'Pengarna syns oftast på kontot inom tio bankdagar. Exakt när avgör din bank.',
    nothing: 'Köpet blir inte av, och inget skickas.',
    order: 'Ordernummer',
    amount: 'Återbetalas',
    toOrder: 'Visa beställningen',
    lines: 'Beställningen gällde',
    line: (quantity: string, title: string) => `${quantity} st ${title}`,
  },
  orderSent: {
    subject: (order: string) => `Paketet för order ${order} är på väg`,
    preview: 'Nu har vi lämnat det till transportören.',
    title: 'Ditt paket är på väg',
    lead: 'Vi har packat din beställning och lämnat den för transport.',
    follow: 'Följ paketet',
    order: 'Ordernummer',
    carrier: 'Transportör',
    otherCarrier: 'Annan transportör',
    number: 'Kollinummer',
    to: 'Skickas till',
    lines: 'I paketet',
    line: (quantity: string, title: string) => `${quantity} st ${title}`,
    toOrder: 'Visa beställningen',
    withdrawal: 'Om du ångrar dig',
    withdrawalText:
      'Ångerfristen är 14 dagar och räknas från dagen efter att du fick paketet, eller det sista paketet om det är flera. Hur du gör står i orderbekräftelsen och på beställningens sida.',
  },
  addressCorrected: {
    subject: (order: string) => `Adressen för order ${order} är rättad`,
    preview: 'Se att paketet går dit du vill ha det.',
    title: 'Vi har rättat adressen',
    lead: 'Vi har ändrat namn eller adress på ditt paket, som inte har skickats än. På beställningens sida ser du vart det ska.',
    toOrder: 'Visa beställningen',
    wrong:
      'Är det fel, eller har du inte bett om det? Svara på det här brevet, så rättar vi det innan paketet går.',
    order: 'Ordernummer',
  },
  orderCancelled: {
    subject: (order: string) => `Order ${order} är avbeställd`,
    preview: (amount: string) => `Vi betalar tillbaka ${amount}`,
    title: 'Beställningen är avbeställd',
    lead: (name: string) =>
      `Hej ${name}. Vi har avbrutit din beställning innan den packades. Inget skickas.`,
    refund: (amount: string) =>
      `Vi betalar tillbaka ${amount} samma väg som du betalade. Du behöver inte göra något. Pengarna syns oftast på kontot inom tio bankdagar.`,
    receipt: 'Ett kreditkvitto kommer i ett eget brev när återbetalningen är gjord.',
    order: 'Ordernummer',
    amount: 'Återbetalas',
    lines: 'Beställningen gällde',
    line: (quantity: string, title: string) => `${quantity} st ${title}`,
    toOrder: 'Visa beställningen',
  },
  withdrawalDeclined: {
    subject: 'Svar på ditt meddelande',
    preview: (when: string) => `Om meddelandet som kom ${when}`,
    title: 'Vi godtar inte att köpet ångras',
    lead: (when: string) =>
      `Vi har gått igenom ditt meddelande om att du ångrar ett köp, som kom ${when}, och kan inte godta det. Köpet gäller alltså, och inga pengar betalas tillbaka.`,
    why: 'Skälet',
    disagree: 'Om du inte håller med',
    disagreeText: (email: string) => [
      `Skriv till ${email} och berätta varför. En annan av oss läser då ärendet på nytt, och ett avslag kan ändras.`,
      'Du kan också be någon utomstående att pröva saken, utan att det kostar dig något:',
    ],
    complaint:
      'Är det fel på smycket har du samma rätt att reklamera som förut. Avslaget ändrar inte det.',
    receipt: 'Visa ditt meddelande',
    footer:
      'Brevet är svar på ett meddelande som lämnades på vår sida. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  refundMade: {
    subject: (receipt: string, order: string) => `Kreditkvitto ${receipt} för order ${order}`,
    preview: (amount: string) => `Vi har betalat tillbaka ${amount}`,
    title: 'Vi har betalat tillbaka',
    lead: (amount: string) =>
      `${amount} går tillbaka samma väg som du betalade. Det här är ditt kreditkvitto, så spara brevet.`,
    when: 'Pengarna syns oftast på kontot inom tio bankdagar. Exakt när avgör din bank.',
    receipt: 'Kreditkvitto',
    corrects: 'Ändrar kvitto',
    order: 'Ordernummer',
    date: 'Återbetalat',
    buyer: 'Köpare',
    seller: 'Säljare',
    lines: 'Det vi betalar tillbaka',
    goodwill: 'Ersättning utöver varorna',
    deduction: 'Avdrag',
    total: 'Totalt, återbetalt',
    ofWhichVat: (rate: string) => `Varav moms ${rate}`,
    toOrder: 'Visa beställningen',
  },
  ...campaignLetters,
  ...newsletterLetters,
  ...giftLetters,
  ...giverLetters,
  ...giftPlanLetters,
  ...taxLetters,
}
