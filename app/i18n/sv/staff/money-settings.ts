/** Settings of what money costs and when it goes back. */
export const moneySettings = {
  cardFees: {
    title: 'Vad ett kort kostar',
    about: 'Kortavgiften, dag för dag: det som givare kan lägga till, visat i kronor.',
    lead: 'Så räknas det som en givare kan lägga till för kortavgiften. Skriv avgiften som den står i avtalet, med den dag den börjar gälla. Utan rad för dagen frågas ingen. En tom rad tas bort.',
    fee: (number: number) => `Avgift ${number}`,
    fields: {
      validFrom: 'Från och med',
      percent: 'Procent',
      SEK: 'Och SEK',
      NOK: 'Och NOK',
      EUR: 'Och EUR',
    },
    errors: {
      date_malformed: 'Skriv dagen som 2027-06-30.',
      date_repeated: 'Den dagen står redan en gång till här.',
      percent_malformed: 'Skriv ett tal från 0 till 10, till exempel 1,5.',
    },
  },
  refundLimit: {
    title: 'Återbetalningar',
    about: 'Från vilket belopp en återbetalning ber om ny inloggning.',
    lead: 'Den som betalar tillbaka så mycket eller mer ombeds logga in på nytt, så att en öppen dator inte räcker. 0 frågar varje gång.',
    from: (currency: string) => `Från och med, i ${currency}`,
  },
}
