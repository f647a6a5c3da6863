export const tax = {
  section: {
    title: 'Skatt och årsbesked',
    text: 'Här finns dina årsbesked. Här kan du också lämna ditt nummer, så att gåvorna kommer med i din deklaration.',
    open: 'Till skatt och årsbesked',
  },
  afterGift:
    'Vill du ha skattereduktion för gåvan? I brevet med kvittot finns en länk till din egen sida. Där lämnar du ditt personnummer.',
  title: 'Skatt och årsbesked',
  back: 'Till din sida',
  none: {
    title: 'Vi rapporterar inga gåvor',
    text: 'Organisationen är inte godkänd som gåvomottagare hos skattemyndigheten just nu. Gåvor hit ger därför ingen skattereduktion, och vi frågar inte efter ditt nummer.',
  },
  offer: {
    SE: {
      title: 'Skattereduktion i Sverige',
      lead: 'Vill du ha skattereduktion behöver Skatteverket veta vem som har gett. Då lämnar du ditt personnummer här. Annars behöver du inte göra någonting.',
      number: 'Personnummer eller samordningsnummer',
      hint: '12 siffror, till exempel ÅÅÅÅMMDD-NNNN. Det fungerar också utan århundrade och bindestreck.',
      agency: 'Skatteverket',
    },
    NO: {
      title: 'Skattefradrag i Norge',
      lead: 'Vill du ha fradrag behöver Skatteetaten veta vem som har gett. Då lämnar du ditt födelsenummer här. Annars behöver du inte göra någonting.',
      number: 'Födelsenummer eller D-nummer',
      hint: '11 siffror.',
      agency: 'Skatteetaten',
    },
  },
  rules: {
    title: 'Det här gäller',
    giftLeast: (amount: string) =>
      `Varje gåva för sig ska vara minst ${amount}. Mindre gåvor läggs inte ihop.`,
    yearLeast: (amount: string) =>
      `Du ska ha gett minst ${amount} under året, till godkända mottagare tillsammans. Det räknar Skatteverket ut.`,
    sumLeast: (amount: string) => `Du ska ha gett oss minst ${amount} under året.`,
    basisMost: (amount: string) => `Som mest räknas ${amount} per år.`,
    rateSE: (rate: string) => `Skatten minskar med ${rate} av underlaget.`,
    rateNO: (rate: string) =>
      `Beloppet dras av från inkomsten, vilket minskar skatten med ${rate} av det.`,
    ageLeast: (years: number) => `Du ska ha fyllt ${years} år när året är slut.`,
    approved: (from: string, to: string) =>
      `Vi är godkänd mottagare från ${from} till ${to}. Gåvor andra dagar räknas inte.`,
    money: 'Bara gåvor i svenska kronor rapporteras.',
    anonymous: 'Gåvor som du har gett utan namn rapporteras inte.',
  },
  use: {
    title: 'Så hanterar vi numret',
    points: (agency: string) => [
      `Det används bara för att rapportera gåvor till ${agency}, en gång om året.`,
      'Det ligger krypterat, och ingen ser mer än de fyra sista siffrorna. Den som måste läsa hela skrivs upp.',
      'Det står aldrig i brev, på kvitton eller hos dem som tar emot betalningen.',
      'Du kan ta tillbaka det här på sidan när du vill.',
    ],
    kept: (years: number) =>
      `Tar du inte tillbaka det glömmer vi det när det har gått ${years} år sedan ett år senast rapporterades.`,
    deadline: (day: string) => `Årets gåvor rapporteras senast ${day}.`,
  },
  leave: 'Lämna numret',
  change: 'Byt nummer',
  kept: {
    title: 'Ditt nummer',
    text: (lastFour: string, day: string) =>
      `Vi har ditt nummer som slutar på ${lastFour}. Du lämnade det ${day}.`,
    reported: (years: string) => `Rapporterat för ${years}.`,
    notReported: 'Inget är rapporterat ännu.',
    remove: 'Ta tillbaka numret',
    removeWhat:
      'Numret glöms och inga fler gåvor rapporteras. Det som redan är rapporterat ligger kvar hos skattemyndigheten.',
    coordination:
      'Bredvid ett samordningsnummer vill Skatteverket också ha namn och adress. Utan dem kan vi inte rapportera dina gåvor.',
    leaveAddress: 'Lämna namn och adress',
    withAddress: 'Ditt namn och din adress finns bredvid numret.',
    changeAddress: 'Ändra dem',
    byCompany: {
      SE: (least: string) =>
        `En gåva från ett företag är inte din: den rapporteras med organisationsnumret som angavs, om den är på minst ${least}. Handelsbolag och kommanditbolag har ingen rätt till skattereduktion.`,
      none: 'En gåva från ett företag är inte din, ger ingen skattereduktion och rapporteras inte.',
      NO: 'En gåva från ett företag är inte din: den rapporteras med organisationsnumret som angavs när den gavs.',
    },
  },
  address: {
    title: 'Namn och adress till Skatteverket',
    back: 'Till skatt och årsbesked',
    lead: (lastFour: string) =>
      `Till samordningsnumret som slutar på ${lastFour} frågar Skatteverket efter namn och adress. Vi frågar ingen annan efter dem.`,
    fields: {
      firstName: 'Förnamn',
      lastName: 'Efternamn',
      street: 'Gatuadress',
      postcode: 'Postnummer',
      city: 'Ort',
      country: 'Land',
    },
    missing: {
      firstName: 'Skriv ditt förnamn.',
      lastName: 'Skriv ditt efternamn.',
      street: 'Skriv gata och nummer.',
      postcode: 'Skriv postnumret.',
      city: 'Skriv orten.',
      country: 'Välj ett land.',
    },
    button: 'Spara namn och adress',
    use: 'De sparas krypterade bredvid numret, står bara i rapporten till Skatteverket och glöms när numret glöms. Av säkerhetsskäl visas de inte här igen.',
  },
  done: {
    left: 'Tack. Numret är sparat, och dina gåvor kommer med i nästa rapport.',
    address: 'Tack. Namn och adress är sparade, och dina gåvor kommer med i nästa rapport.',
    removed: 'Numret är glömt. Inga fler gåvor rapporteras.',
    not_there: 'Det fanns inget nummer kvar att ta tillbaka.',
  },
  refusals: {
    number_missing: 'Skriv numret, eller lämna sidan: du behöver inte göra någonting.',
    number_malformed: 'Skriv numret med alla siffror, till exempel ÅÅÅÅMMDD-NNNN.',
    number_no_day: 'Numret börjar med ett datum som inte finns. Se efter att alla siffror är rätt.',
    number_checksum:
      'Den sista siffran stämmer inte med de andra. Se efter att alla siffror är rätt.',
    number_unborn: 'Datumet i numret har inte varit än. Skriv fyra siffror för året.',
    number_under_age:
      'Du är för ung för skattereduktion det här året. Kom tillbaka det år du är gammal nog. Vi har inte sparat numret.',
    not_offered:
      'Just nu rapporterar vi inga gåvor, så numret behövs inte. Vi har inte sparat det.',
  },
  years: {
    title: 'Årsbesked',
    none: 'När en gåva har kommit fram finns ett årsbesked här.',
    of: (year: number) => `Årsbesked ${year}`,
  },
  statement: {
    title: (year: number) => `Årsbesked ${year}`,
    soFar: 'Året är inte slut. Det här är vad som har kommit fram hittills.',
    from: 'Från',
    to: 'Till',
    organisationNumber: (number: string) => `Organisationsnummer ${number}`,
    made: (day: string) => `Gjort ${day}.`,
    download: 'Hämta som PDF',
    gifts: 'Gåvor',
    columns: {
      date: 'Datum',
      number: 'Gåva',
      receipt: 'Kvitto',
      fund: 'Ändamål',
      amount: 'Belopp',
      back: 'Återbetalt',
    },
    sum: (currency: string) => `Summa i ${currency}`,
    sums: 'Summor',
    lessBack: 'Det som har betalats tillbaka är borträknat.',
    noReturn: 'Gåva, ingen motprestation.',
    notApproved:
      'Organisationen var inte godkänd gåvomottagare i Sverige det här året. Gåvorna ger ingen skattereduktion där.',
    reported: (agency: string, lastFour: string) =>
      `Rapporterat till ${agency} på ditt nummer som slutar på ${lastFour}.`,
    willReport: (agency: string, lastFour: string) =>
      `Det som räknas rapporteras till ${agency} på ditt nummer som slutar på ${lastFour}.`,
    withoutNumber: (agency: string) =>
      `Du har inte lämnat något nummer, så inget rapporteras till ${agency}.`,
    norwayEnter:
      'Skattar du i Norge? Vi är godkända där, men rapporterar inte till Skatteetaten. Du för själv in beloppet i norska kronor i din skattemelding och sparar det här beskedet.',
    norwayNot:
      'Skattar du i Norge? Organisationen är inte godkänd där det här året, så gåvorna ger inget fradrag.',
    file: 'arsbesked',
  },
}
