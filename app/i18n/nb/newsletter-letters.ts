/** Letters of the newsletter. */
export const newsletterLetters = {
  newsletter: {
    confirmation: {
      subject: 'Vil du ha nyhetsbrevet vårt?',
      preview: 'Ingenting sendes før du har svart',
      title: 'Vil du ha nyhetsbrevet vårt?',
      lead: (organisation: string) =>
        `Noen har skrevet denne adressen for å få nyhetsbrevet fra ${organisation}. Det kommer først når du har bekreftet.`,
      confirm: 'Les og bekreft',
      until:
        'Lenken gjelder i 48 timer. Gjør du ingenting, sendes ingenting, og adressen slettes etter sju dager.',
      notMe: 'Er det ikke du?',
      notMeLink: 'Si fra, så skriver vi ikke igjen.',
      footer:
        'Brevet er sendt fordi noen skrev adressen på siden vår. Vi måler ikke om du leser det.',
    },
    issue: {
      preview: 'Nyhetsbrev',
      leave: 'Slutt å få nyhetsbrevet',
      trial: (subject: string) => `Prøve: ${subject}`,
      trialNote:
        'Dette er en prøve. I det ekte brevet står det her en lenke for å slutte å få det.',
      footer:
        'Du får brevet fordi du har bedt om det og bekreftet det. Vi måler ikke om du leser det eller hva du trykker på.',
    },
  },
}
