/** How a giver moves her letters to another address, agreed to from both mailboxes. */
export const moves = {
  title: 'En annen e-postadresse',
  lead: (email: string) =>
    `Brevene dine går til ${email}. Vil du ha dem et annet sted, så skriv den nye adressen. Både den gamle og den nye skal svare, så ingen som bare har sett lenken til siden din, kan flytte brevene dine.`,
  field: 'Ny e-postadresse',
  button: 'Bytt adresse',
  noLonger: (ours: string) =>
    `Kommer du ikke lenger inn i den gamle postkassen? Skriv til ${ours}, så hjelper vi deg.`,
  errors: {
    same_email: 'Brevene dine går allerede til den adressen. Skriv en annen.',
    too_many:
      'Byttet er bedt om så mange ganger som det går i dag. Ingenting er endret. Prøv igjen i morgen, eller skriv til oss.',
  },
  asked: {
    title: 'Se i e-posten din',
    text: (email: string) =>
      `Et brev er sendt til ${email}. Åpne det og godkjenn byttet. Deretter går et brev til den nye adressen.`,
    nothing: 'Ingenting endres før begge adressene har svart. Det må skje innen sju dager.',
  },
  newEmail: 'Ny adresse',
  askedAt: 'Når',
  until: 'Gjelder til',
  moment: (day: string, time: string) => `${day} kl. ${time}`,
  agree: {
    title: 'Skal brevene dine gå til en annen adresse?',
    lead: 'Noen har bedt om det på siden din. Når du har godkjent, går et brev til den nye adressen. Før den også har svart, endres ingenting.',
    button: 'Ja, flytt brevene mine dit',
    notMe: 'Det var ikke meg',
    done: 'Du har godkjent byttet',
    doneText:
      'Et brev er på vei til den nye adressen. Åpne det og bekreft der, så er det klart. Til da går alle brev hit som før.',
    stop: 'Avbryt byttet',
  },
  confirm: {
    title: 'Er dette den nye adressen din?',
    lead: 'Den gamle adressen har allerede godkjent byttet. Trykk på knappen, så går brev og kvitteringer hit fra nå av.',
    button: 'Ja, det er adressen min',
    notMe: 'Det er ikke meg',
    done: 'Brevene dine går nå til den nye adressen',
    doneText:
      'Et brev med en ny lenke til siden din er på vei hit. Den gamle lenken gjelder ikke lenger.',
    taken: 'Det er allerede gaver under adressen',
    takenText:
      'Derfor er ingenting endret. Er begge adressene dine, slår vi dem sammen når du ber om det. Skriv fra denne adressen til',
  },
  deny: {
    old: 'Skal ingenting flyttes?',
    oldLead: 'Trykk på knappen, så tas forespørselen bort. Brevene dine går hit som før.',
    new: 'Er det ikke din adresse?',
    newLead: 'Trykk på knappen, så sletter vi adressen med en gang. Ikke mer sendes hit.',
    button: 'Ta bort forespørselen',
    done: 'Forespørselen er tatt bort',
    doneOld:
      'Ingenting flyttes. Den som ba om det, hadde lenken til siden din. Bytt ut lenken på siden din, så slutter den å gjelde. Trenger du hjelp, skriv til',
    doneNew: 'Adressen er slettet, og ikke mer sendes hit.',
  },
  lost: {
    title: 'Lenken gjelder ikke lenger',
    text: 'Byttet av adresse er allerede gjort, er tatt bort, er erstattet av et nytt eller er eldre enn sju dager. Har du nettopp bekreftet det, ligger lenken til siden din i den nye postkassen.',
    link: 'Finn siden din',
  },
}
