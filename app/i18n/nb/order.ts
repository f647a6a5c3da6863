import type { order as pattern } from '../sv/order.ts'

export const order: typeof pattern = {
  order: (number) => `Ordre ${number}`,
  paidTitle: 'Takk. Bestillingen er betalt.',
  paidLead: (email) =>
    `Bekreftelse og kvittering går til ${email}. Vi pakker for hånd og skriver når pakken går.`,
  waitingTitle: 'Vi venter på betalingen',
  waitingLead: 'Siden leses på nytt hvert femte sekund. Du trenger ikke å betale igjen.',
  cancelledTitle: 'Bestillingen ble ikke noe av',
  cancelledLead:
    'Ingenting er trukket fra kontoen din. Hvis en betaling likevel er kommet fram, går den tilbake av seg selv.',
  endings: {
    left: 'Du forlot betalingssiden.',
    declined: 'Banken sa nei til betalingen.',
    expired: 'Tiden for betalingen gikk ut.',
    superseded: 'Den ble erstattet av en senere bestilling fra samme handlekurv.',
    sold_out:
      'Smykket ble solgt til noen andre mens betalingen pågikk. Pengene går tilbake til deg.',
    refused: 'Betalingen kunne ikke tas imot.',
  },
  sentTitle: 'Pakken din er på vei',
  sentLead: 'Vi har pakket bestillingen din og levert den til transport.',
  sentAt: 'Sendt',
  follow: 'Følg pakken',
  stoppedTitle: 'Bestillingen er avbestilt',
  stoppedLead:
    'Vi har avbrutt den før den ble pakket. Pengene går tilbake samme vei som de kom. Det kan ta noen bankdager.',
  givenBack: 'Tilbakebetalt',
  refundedTitle: 'Bestillingen er refundert',
  refundedLead: 'Pengene går tilbake samme vei som de kom. Det kan ta noen bankdager.',
  again: 'Til handlekurven',
  toShop: 'Til butikken',
  lines: 'Det du har bestilt',
  facts: 'Om bestillingen',
  number: 'Ordrenummer',
  placed: 'Bestilt',
  paid: 'Betalt',
  deliveredBy: 'Fraktmåte',
  to: 'Sendes til',
  keep: 'Ta vare på adressen til denne siden hvis du vil finne tilbake. Ingen andre kan gjette den.',
  next: 'Hva som skjer nå',
  steps: [
    'Vi pakker smykket ditt i verkstedet.',
    'Du får et brev når pakken er sendt.',
    'Du har 14 dager fra den er kommet fram, hvis du angrer.',
  ],
  print: 'Siden kan skrives ut.',
}
