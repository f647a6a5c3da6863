import type { signIn as pattern } from '../../sv/staff/sign-in.ts'

export const signIn: typeof pattern = {
  title: 'Logg inn',
  email: 'E-post',
  password: 'Passord',
  go: 'Fortsett',
  wrong: 'Adressen eller passordet stemmer ikke. Prøv igjen.',
  tooMany: {
    title: 'For mange forsøk akkurat nå',
    text: 'Vent et minutt eller to og prøv igjen. En nettleser der du har logget inn før, slipper å vente på andres forsøk.',
  },
  forgotten: 'Kommer du ikke inn? Be en eier tilbakestille innloggingen din; da får du et brev.',

  linkLead: 'Du er på vei inn ved disken. Lenken gjelder én gang og bare en kort stund.',
  enter: 'Gå inn',
  linkOver: 'Lenken er brukt eller gått ut. Be om en ny, eller logg inn på vanlig måte.',

  second: {
    title: 'Ekstratrinnet',
    code: 'Kode',
    codeHint: 'Seks sifre fra kodeappen på telefonen, eller en av reservekodene dine.',
    recoveryHint: 'En av reservekodene dine.',
    enter: 'Logg inn',
    wrong: 'Koden stemmer ikke, eller er alt brukt. Vent på neste kode og prøv igjen.',
    passkeyWrong: 'Nøkkelen lot seg ikke lese. Prøv igjen, eller bruk en kode.',
    over: 'Det tok for lang tid, eller noe er endret. Begynn på nytt.',
    none: 'Du har ikke noe ekstratrinn ennå. Åpne lenken i brevet med invitasjonen og gjør den ferdig.',
    back: 'Begynn på nytt',
  },
  passkey: {
    use: 'Bruk en tilgangsnøkkel',
    failed: 'Det ble ikke noe av. Prøv igjen, eller bruk en kode.',
    needsScript: 'Tilgangsnøkler krever at JavaScript er slått på i nettleseren.',
    or: 'eller',
  },
  again: {
    title: 'Vis at det er deg',
    lead: 'Det du skal gjøre, er følsomt. Vis en gang til hvem du er; det gjelder i et kvarter.',
    prove: 'Vis',
    wrong:
      'Passordet eller koden stemmer ikke. Koder gjelder én gang: vent på neste og prøv igjen.',
    notYet:
      'Du kom inn med en lenke og har ikke noe passord ennå. Be om en ny lenke, og velg så passord og ekstratrinn på din egen side.',
    toOwn: 'Til din egen side',
  },
  invitation: {
    title: 'Velkommen til disken',
    lead: (email) => `Du er invitert som ${email}. Først navnet ditt og et passord.`,
    over: 'Invitasjonen er brukt, trukket tilbake eller gått ut. Be den som inviterte deg, om en ny.',
    name: 'Navn',
    nameHint: 'Slik de andre ved disken skal se det.',
    locale: 'Språk ved disken',
    password: 'Velg passord',
    passwordHint:
      'Minst 12 tegn, hvilke du vil. Noen ord etter hverandre er lette å huske og vanskelige å gjette. Bruk det ingen andre steder.',
    next: 'Fortsett',
    factorTitle: 'Ekstratrinnet ditt',
    factorLead:
      'Den som får tak i passordet ditt, skal likevel ikke komme inn. Velg engangskoder eller en tilgangsnøkkel; du kan legge til mer siden.',
  },
  codes: {
    title: 'Engangskoder på telefonen',
    steps: [
      'Åpne en kodeapp på telefonen, for eksempel Aegis, 2FAS eller den telefonen har fra før.',
      'Les av ruten med appen, eller skriv inn nøkkelen for hånd.',
      'Skriv koden som appen viser.',
    ],
    picture: 'QR-kode for kodeappen; den samme nøkkelen står som tekst nedenfor',
    secret: 'Nøkkel å skrive inn for hånd',
    code: 'Koden som appen viser',
    confirm: 'Bekreft koden',
    wrong: 'Koden stemmer ikke. Se etter at klokken på telefonen går riktig, og skriv neste kode.',
    stale: 'Ruten er byttet. Les av den nye, og skriv koden på nytt.',
  },
  newPasskey: {
    title: 'Tilgangsnøkkel',
    lead: 'Telefonen, datamaskinen eller en sikkerhetsnøkkel svarer for deg, med fingeren, ansiktet eller en PIN-kode.',
    name: 'Hva nøkkelen skal hete',
    nameHint: 'For eksempel Jobbtelefonen.',
    make: 'Lag en tilgangsnøkkel',
    wrong: 'Nøkkelen lot seg ikke lagre. Prøv igjen.',
  },
  recovery: {
    title: 'Reservekodene dine',
    lead: 'Hver av dem åpner én gang i stedet for ekstratrinnet, hvis telefonen er borte. De vises bare nå: skriv dem ut eller av, og legg dem der bare du kommer til.',
    list: 'Reservekoder',
    goOn: 'Jeg har tatt vare på dem',
  },
  passwordErrors: {
    password_missing: 'Skriv et passord.',
    password_short: 'Passordet må ha minst 12 tegn.',
    password_long: 'Passordet kan ha høyst 200 tegn.',
    password_own:
      'Passordet inneholder navnet eller adressen din. Velg noe som ingen kan regne ut.',
    password_known:
      'Det passordet er lett å gjette: det, eller deler av det, står på lister over avslørte passord. Prøv noen ord som ikke hører sammen.',
  },
}
