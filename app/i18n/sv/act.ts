import { plural } from '../format.ts'

export const act = {
  title: 'Påverka',
  description: 'Kampanjer att vara med i: skriv under, skriv till beslutsfattare, läs och sprid.',
  lead: 'Några saker att göra som tar fem minuter. Vi sparar så lite om dig som det går, och säger hur länge.',
  none: 'Just nu pågår ingen kampanj.',
  toAll: 'Alla kampanjer',
  openTo: (day: string) => `Öppen till och med ${day}`,
  closed: 'Stängd. Vi skriver här vad det blev av den.',
  ended: (day: string) => `Avslutad ${day}`,
  signed: (count: string, exact: number) =>
    `${count} ${plural('sv', exact, { one: 'underskrift', other: 'underskrifter' })}`,
  actions: {
    pledge: 'Skriv under',
    letter: 'Skriv till en beslutsfattare',
    report: 'Läs rapporten',
    kit: 'Mediepaket',
    share: 'Sprid vidare',
  },
  contents: 'Det här kan du göra',
  result: 'Det här blev det',
  fund: {
    title: 'Eller ge en gåva',
    text: (name: string) => `Kampanjen hör ihop med ändamålet ${name}.`,
    do: 'Ge en gåva',
  },
  pledge: {
    kind: 'Du skriver under som',
    name: 'Namn',
    affiliation: 'Parti, uppdrag eller organisation',
    affiliationHint: 'Visas bara tillsammans med namnet.',
    optional: 'frivilligt',
    email: 'E-postadress',
    emailHint:
      'Vi skriver en gång, för att fråga om det är du. När du har svarat raderar vi adressen.',
    shown: 'Visa mitt namn på sidan',
    consent: (organisation: string, day: string) =>
      `Jag samtycker till att ${organisation} sparar min underskrift till ${day}. En underskrift kan säga något om mina politiska åsikter. Jag kan ta tillbaka den när som helst.`,
    do: 'Skriv under',
    until: (day: string) =>
      `Underskriften räknas när du har bekräftat den från brevet vi skickar. Obekräftade raderas efter sju dagar, alla den ${day}.`,
    count: 'Underskrifter',
    who: 'Vilka',
    howMany: 'Antal',
    asTable: 'Som tabell',
    names: 'De som vill synas',
    latest: 'De senaste står först.',
  },
  asked: {
    title: 'Titta i din inkorg',
    pledge:
      'Vi har skickat ett brev till adressen. Underskriften räknas när du har öppnat länken och bekräftat.',
    letter:
      'Vi har skickat ett brev till adressen. Ditt brev går när du har öppnat länken och tryckt på skicka.',
    nothing:
      'Kommer inget inom tio minuter: titta i skräpposten, kontrollera stavningen och försök igen. Har du redan skrivit under, sagt att det inte var du, eller fått flera brev i dag, kommer inget nytt.',
    back: 'Till kampanjen',
  },
  confirm: {
    title: 'Är det här din underskrift?',
    lead: 'Läs innan du bekräftar. Inget räknas förrän du trycker på knappen.',
    as: 'Som',
    name: 'Namn',
    affiliation: 'Parti, uppdrag eller organisation',
    shown: 'Namnet på sidan',
    yes: 'Ja, det visas',
    no: 'Nej, det visas inte',
    do: 'Ja, räkna min underskrift',
    done: 'Tack. Din underskrift räknas.',
    doneText: (day: string) =>
      `Vi har raderat din adress. Namnet raderas den ${day}. Med länken i brevet kan du ta bort underskriften tidigare.`,
    link_old: 'Länken gällde i 48 timmar och har gått ut. Skriv under på nytt om du vill vara med.',
    campaign_closed: 'Kampanjen tar inte emot fler underskrifter.',
    notMe: 'Det här var inte jag',
    remove: 'Ta bort min underskrift',
  },
  /** Behind the link of a letter nothing is left. */
  lost: {
    title: 'Länken leder inte till något längre',
    text: 'En underskrift eller ett brev som ingen bekräftar raderas efter sju dagar, och det som någon har tagit bort raderas genast. Då finns inget kvar av det hos oss. Vill du vara med kan du börja om på kampanjens sida.',
  },
  deny: {
    title: 'Det här var inte jag',
    lead: 'Tryck på knappen, så raderar vi underskriften genast och skriver inte till adressen i den här kampanjen igen.',
    letterLead:
      'Tryck på knappen, så raderar vi brevet, namnet och adressen genast och skriver inte till adressen i den här kampanjen igen.',
    gone: 'Det som redan har skickats till en beslutsfattare kan vi inte ta tillbaka.',
    do: 'Radera',
    done: 'Det är raderat',
    doneText:
      'Vi har inte kvar någonting av det. Det är vi ledsna för om någon annan skrev din adress.',
    doneLetter: 'Vi har inte kvar namnet, orten eller adressen.',
  },
  letter: {
    own: 'Från ditt eget e-postprogram',
    ownText: 'Välj vem du skriver till, så öppnas brevet hos dig. Ändra det som du vill.',
    text: 'Brevets text',
    copy: 'Markera och kopiera den om inget e-postprogram öppnas.',
    subject: 'Ämne',
    write: (name: string) => `Skriv till ${name}`,
    ours: 'Genom vår sida',
    oursText:
      'Har du inget e-postprogram skickar vi brevet åt dig, precis som det står ovan. Svaret går till dig.',
    recipients: 'Till',
    recipientsHint: 'Högst tio.',
    name: 'Ditt namn',
    place: 'Postnummer eller kommun',
    placeHint: 'Så att mottagaren vet varifrån du skriver.',
    email: 'Din e-postadress',
    emailHint: 'Dit kommer svaret. Vi frågar först om det är du.',
    do: 'Fortsätt',
    until:
      'Brevet går när du har tryckt på skicka i mejlet du får. Vi raderar namn, ort och adress 30 dagar efter att det har gått, eller efter sju dagar om du inte skickar det.',
    none: 'Just nu finns ingen mottagare att skriva till.',
    public: 'Mottagarnas adresser är offentliga och hör till deras uppdrag.',
    confirmTitle: 'Ska brevet gå?',
    confirmLead: 'Så här ser det ut. Det går när du trycker på knappen, och du får en kopia.',
    from: 'Från',
    send: 'Skicka brevet',
    sent: 'Brevet har gått',
    sentText: (day: string) =>
      `Du får en kopia. Vi raderar ditt namn, din ort och din adress den ${day}.`,
    link_old: 'Länken gällde i 48 timmar och har gått ut. Börja om om du vill skicka brevet.',
    campaign_closed: 'Kampanjen skickar inga fler brev.',
    too_many:
      'Gränsen för hur många brev som går genom oss är nådd, för dig eller för mottagaren. Skriv från ditt eget e-postprogram i stället.',
    not_waiting: 'Brevet kan inte skickas längre.',
  },
  report: {
    text: 'Som PDF. Du behöver inte lämna din adress.',
    do: 'Hämta rapporten',
    size: (megabytes: string) => `PDF, ${megabytes} MB`,
    made: 'PDF, gjord av siffrorna som de är i dag',
  },
  kit: {
    text: 'Texter, siffror med källor, diagram och tecknade bilder på svenska, norska och engelska, att använda fritt så länge källan står med.',
    do: 'Hämta mediepaketet',
    size: 'ZIP, packas när du hämtar det',
  },
  share: {
    text: 'Länkarna leder till andra sajter först när du trycker, och säger inget om dig förrän dess.',
    address: 'Adressen att kopiera',
    mail: 'Skicka med e-post',
    to: (site: string) => `Dela på ${site} (öppnar ${site})`,
  },
  made: {
    made: (organisation: string, day: string) => `${organisation}, siffror per ${day}`,
    address: (address: string) => `Kampanjen: ${address}`,
    holds:
      'figures: tabeller (CSV), texter och diagram (SVG). pictures: tecknade bilder, märket och bilder som någon har sagt ja till att media använder; de står i pictures.txt.',
    contradict:
      'Siffrorna kommer från olika källor och kan säga emot varandra. Ange alltid källa och år, och räkna inte ihop dem.',
    licence: (organisation: string) =>
      `Texter och diagram får användas fritt (CC BY 4.0). Ange ${organisation}.`,
    pictures:
      'Bilder som finns i paketet är teckningar, eller bilder vars berättare har sagt ja till mediepaketet. Inga berättelser ingår.',
    until: (day: string) => `Får användas till och med ${day}. Därefter ska den tas bort.`,
    columns: {
      figure: 'Siffra',
      what: 'Vad',
      year: 'Gäller',
      source: 'Källa',
      date: 'Källan är från',
      link: 'Länk',
      method: 'Metod',
    },
  },
  errors: {
    kind_missing: 'Välj som vem du skriver under.',
    name_missing: 'Skriv ditt namn.',
    place_missing: 'Skriv ditt postnummer eller din kommun.',
    name_like_address: 'Det ser ut som en adress. Skriv bara bokstäver.',
    name_odd: 'Skriv med bokstäver. Punkt, bindestreck och apostrof går bra.',
    email_missing: 'Skriv din e-postadress.',
    email_malformed: 'Skriv en hel e-postadress, som namn@exempel.se.',
    consent_missing: 'Kryssa i att vi får spara underskriften. Utan det kan vi inte räkna den.',
    recipients_missing: 'Välj minst en mottagare.',
    recipients_too_many: 'Välj högst tio mottagare.',
    missing: 'Fyll i det här.',
    repeated: 'Fältet kom två gånger. Skriv det en gång.',
    too_long: 'Det är för långt. Korta det.',
    malformed: 'Skriv på en rad, utan styrtecken.',
    too_many: 'Det har kommit många försök härifrån. Vänta några minuter och skicka igen.',
  },
}
