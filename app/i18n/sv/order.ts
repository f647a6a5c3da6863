export const order = {
  order: (number: string) => `Order ${number}`,
  paidTitle: 'Tack. Din beställning är betald.',
  paidLead: (email: string) =>
    `Bekräftelse och kvitto går till ${email}. Vi packar för hand och skriver när paketet går.`,
  waitingTitle: 'Vi väntar på betalningen',
  waitingLead: 'Sidan läses om var femte sekund. Du behöver inte betala igen.',
  cancelledTitle: 'Beställningen blev inte av',
  cancelledLead:
    'Inget har dragits från ditt konto. Om en betalning ändå kommit fram går den tillbaka av sig själv.',
  endings: {
    left: 'Du lämnade betalningssidan.',
    declined: 'Banken sa nej till betalningen.',
    expired: 'Tiden för betalningen gick ut.',
    superseded: 'Den ersattes av en senare beställning från samma varukorg.',
    sold_out:
      'Smycket såldes till någon annan medan betalningen pågick. Pengarna går tillbaka till dig.',
    refused: 'Betalningen kunde inte tas emot.',
  },
  refundedTitle: 'Beställningen är återbetald',
  refundedLead: 'Pengarna går tillbaka samma väg som de kom. Det kan ta några bankdagar.',
  again: 'Till varukorgen',
  toShop: 'Till butiken',
  lines: 'Det du har beställt',
  facts: 'Om beställningen',
  number: 'Ordernummer',
  placed: 'Beställd',
  paid: 'Betald',
  deliveredBy: 'Fraktsätt',
  to: 'Skickas till',
  keep: 'Spara adressen till den här sidan om du vill hitta tillbaka. Ingen annan kan gissa den.',
  next: 'Vad som händer nu',
  steps: [
    'Vi packar ditt smycke i verkstaden.',
    'Du får ett brev när paketet har gått.',
    'Du har 14 dagar på dig från att det kommit fram, om du ångrar dig.',
  ],
  print: 'Sidan går att skriva ut.',
}
