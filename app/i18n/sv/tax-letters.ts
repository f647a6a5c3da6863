export const taxLetters = {
  yearConfirmation: {
    subject: (year: number) => `Årsbesked ${year}`,
    preview: 'Allt på en sida, att spara eller skriva ut.',
    title: (year: number) => `Ditt årsbesked för ${year}`,
    lead: (year: number) =>
      `Tack för det du gav ${year}. På din egen sida finns ett besked med alla gåvor, kvitton och summor, att spara eller skriva ut.`,
    open: 'Se årsbeskedet',
    tax: 'Där står också vad som rapporteras till skattemyndigheten. Vill du att dina gåvor rapporteras lämnar du ditt nummer på sidan, aldrig i ett brev till oss.',
  },
}
