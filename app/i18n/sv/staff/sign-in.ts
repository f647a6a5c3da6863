export const signIn = {
  title: 'Logga in',
  email: 'E-post',
  password: 'Lösenord',
  go: 'Fortsätt',
  wrong: 'Adressen eller lösenordet stämmer inte. Försök igen.',
  tooMany: {
    title: 'För många försök just nu',
    text: 'Vänta någon minut och försök igen. En webbläsare där du har loggat in förut slipper vänta på andras försök.',
  },
  forgotten: 'Kommer du inte in? Be en ägare att återställa din inloggning; du får då ett brev.',

  linkLead: 'Du är på väg in vid disken. Länken gäller en gång och bara en kort stund.',
  enter: 'Gå in',
  linkOver: 'Länken har använts eller gått ut. Be om en ny, eller logga in på vanligt sätt.',

  second: {
    title: 'Andra steget',
    code: 'Kod',
    codeHint: 'Sex siffror från telefonens kodapp, eller en av dina reservkoder.',
    recoveryHint: 'En av dina reservkoder.',
    enter: 'Logga in',
    wrong: 'Koden stämmer inte, eller är redan använd. Vänta på nästa kod och försök igen.',
    passkeyWrong: 'Nyckeln gick inte att läsa. Försök igen, eller använd en kod.',
    over: 'Det tog för lång tid, eller så har något ändrats. Börja om från början.',
    none: 'Du har inget andra steg än. Öppna länken i brevet med din inbjudan och gör klart den.',
    back: 'Börja om',
  },
  passkey: {
    use: 'Använd en lösennyckel',
    failed: 'Det blev inget av det. Försök igen, eller använd en kod.',
    needsScript: 'Lösennycklar kräver att JavaScript är på i webbläsaren.',
    or: 'eller',
  },
  again: {
    title: 'Visa att det är du',
    lead: 'Det du ska göra är känsligt. Visa en gång till vem du är; det gäller i en kvart.',
    prove: 'Visa',
    wrong:
      'Lösenordet eller koden stämmer inte. Koder gäller en gång: vänta på nästa och försök igen.',
    notYet:
      'Du kom in med en länk och har inget lösenord än. Be om en ny länk, och välj sedan lösenord och andra steg på din egen sida.',
    toOwn: 'Till din egen sida',
  },
  invitation: {
    title: 'Välkommen till disken',
    lead: (email: string) => `Du är inbjuden som ${email}. Först ditt namn och ett lösenord.`,
    over: 'Inbjudan har använts, dragits tillbaka eller gått ut. Be den som bjöd in dig om en ny.',
    name: 'Namn',
    nameHint: 'Så som de andra vid disken ska se det.',
    locale: 'Språk vid disken',
    password: 'Välj lösenord',
    passwordHint:
      'Minst 12 tecken, vilka du vill. Några ord i rad är lätta att minnas och svåra att gissa. Använd det ingen annanstans.',
    next: 'Fortsätt',
    factorTitle: 'Ditt andra steg',
    factorLead:
      'Den som får tag på ditt lösenord ska ändå inte komma in. Välj engångskoder eller en lösennyckel; du kan lägga till mer sedan.',
  },
  codes: {
    title: 'Engångskoder i telefonen',
    steps: [
      'Öppna en kodapp i telefonen, till exempel Aegis, 2FAS eller den som telefonen har.',
      'Läs av rutan med appen, eller skriv in nyckeln för hand.',
      'Skriv koden som appen visar.',
    ],
    picture: 'QR-kod för kodappen; samma nyckel står som text nedanför',
    secret: 'Nyckel att skriva in för hand',
    code: 'Koden som appen visar',
    confirm: 'Bekräfta koden',
    wrong: 'Koden stämmer inte. Se efter att telefonens klocka går rätt, och skriv nästa kod.',
    stale: 'Rutan har bytts. Läs av den nya, och skriv koden på nytt.',
  },
  newPasskey: {
    title: 'Lösennyckel',
    lead: 'Telefonen, datorn eller en säkerhetsnyckel svarar åt dig, med ditt finger, ditt ansikte eller en pinkod.',
    name: 'Vad nyckeln ska heta',
    nameHint: 'Till exempel Jobbtelefonen.',
    make: 'Skapa en lösennyckel',
    wrong: 'Nyckeln gick inte att spara. Försök igen.',
  },
  recovery: {
    title: 'Dina reservkoder',
    lead: 'Var och en öppnar en gång i stället för det andra steget, om telefonen är borta. De visas bara nu: skriv ut dem eller skriv av dem, och lägg dem där bara du kommer åt.',
    list: 'Reservkoder',
    goOn: 'Jag har sparat dem',
  },
  passwordErrors: {
    password_missing: 'Skriv ett lösenord.',
    password_short: 'Lösenordet behöver minst 12 tecken.',
    password_long: 'Lösenordet får ha högst 200 tecken.',
    password_own:
      'Lösenordet innehåller ditt namn eller din adress. Välj något som ingen kan räkna ut.',
    password_known:
      'Det lösenordet är lätt att gissa: det, eller delar av det, finns på listor över röjda lösenord. Pröva några ord som inte hör ihop.',
  },
}
