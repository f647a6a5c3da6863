/** Letters of the newsletter. */
export const newsletterLetters = {
  newsletter: {
    confirmation: {
      subject: 'Vill du ha vårt nyhetsbrev?',
      preview: 'Inget skickas förrän du har svarat',
      title: 'Vill du ha vårt nyhetsbrev?',
      lead: (organisation: string) =>
        `Någon har skrivit den här adressen för att få nyhetsbrevet från ${organisation}. Det kommer först när du har bekräftat.`,
      confirm: 'Läs och bekräfta',
      until:
        'Länken gäller i 48 timmar. Gör du ingenting skickas inget, och adressen raderas efter sju dagar.',
      notMe: 'Är det inte du?',
      notMeLink: 'Säg till, så skriver vi inte igen.',
      footer:
        'Brevet är skickat för att någon skrev adressen på vår sida. Vi mäter inte om du läser det.',
    },
    issue: {
      preview: 'Nyhetsbrev',
      leave: 'Sluta få nyhetsbrevet',
      trial: (subject: string) => `Prov: ${subject}`,
      trialNote: 'Det här är ett prov. I det riktiga brevet står här en länk för att sluta få det.',
      footer:
        'Du får brevet för att du har bett om det och bekräftat det. Vi mäter inte om du läser det eller vad du trycker på.',
    },
  },
}
