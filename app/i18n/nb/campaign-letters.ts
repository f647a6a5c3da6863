/** Letters about campaigns. */
export const campaignLetters = {
  pledgeConfirmation: {
    subject: 'Er det du som har skrevet under?',
    preview: 'Ingenting teller før du har svart',
    title: 'Er det du som har skrevet under?',
    lead: (campaign: string, organisation: string) =>
      `Noen har oppgitt denne adressen for å skrive under «${campaign}» hos ${organisation}. Underskriften teller først når du har lest den og bekreftet.`,
    confirm: 'Les og bekreft',
    until:
      'Lenken gjelder i 48 timer. Gjør du ingenting, teller ingenting, og alt slettes etter sju dager.',
    notMe: 'Er det ikke deg?',
    notMeLink: 'Si fra, så slettes alt med en gang, og vi skriver ikke til deg om dette igjen.',
    keep: 'Ta vare på brevet hvis du bekrefter: med samme lenke kan du når som helst fjerne underskriften din.',
    footer:
      'Brevet er sendt fordi noen skrev adressen på siden vår. Vi lagrer den ikke når du har svart, og måler ikke om du leser brevet.',
  },
  decisionLetterConfirmation: {
    subject: 'Vil du at brevet skal sendes?',
    preview: 'Ingenting sendes før du har svart',
    title: 'Vil du at brevet skal sendes?',
    lead: (campaign: string, organisation: string) =>
      `Noen har oppgitt denne adressen for å sende et brev i «${campaign}» gjennom ${organisation}. Det sendes først når du har lest det og trykket på send.`,
    confirm: 'Les og send brevet',
    until:
      'Lenken gjelder i 48 timer. Gjør du ingenting, sendes ingenting, og alt slettes etter sju dager.',
    notMe: 'Er det ikke deg?',
    notMeLink: 'Si fra, så slettes alt med en gang, og vi skriver ikke til deg om dette igjen.',
    footer:
      'Brevet er sendt fordi noen skrev adressen på siden vår. Vi måler ikke om du leser det.',
  },
  decisionLetter: {
    preview: (name: string) => `Fra ${name}`,
    to: (recipient: string) => `Til ${recipient}`,
    sentBy: (organisation: string, campaign: string) =>
      `Brevet er sendt gjennom ${organisation} i «${campaign}». Den som har skrevet under, har bekreftet adressen sin og lest teksten. Et svar går til henne eller ham.`,
    footer:
      'Brevet er stilet til dere i deres verv. Ingen kan skrive egen tekst i det. Vil dere ikke ha flere brev gjennom oss, skriv til adressen over.',
  },
  decisionLetterCopy: {
    subject: 'Kopi av brevet ditt',
    preview: 'Brevet er sendt',
    title: 'Brevet ditt er sendt',
    lead: 'Det er sendt til:',
    kept: (day: string) =>
      `Vi lagrer navnet, stedet og adressen din til ${day}, så vi kan sende brevet igjen hvis det ikke kommer fram. Så slettes de.`,
    sooner: 'Vil du at vi sletter dem nå?',
    soonerLink: 'Slett med en gang',
    footer: 'Brevet er svar på at du sendte et brev gjennom oss. Vi måler ikke om du leser det.',
  },
}
