export type Language = 'sv' | 'nb' | 'en'

interface Texts {
  title: string
  demonstration: string
  lines: string
  quantity: string
  amount: string
  delivery: string
  total: string
  monthly: string
  email: string
  name: string
  exampleName: string
  pay: string
  donate: string
  decline: string
  leave: string
  other: string
  laterPaid: string
  laterFailed: string
  declined: string
  expiredTitle: string
  expired: string
  paidTitle: string
  paid: string
  back: string
  unknownTitle: string
  unknown: string
  cardTitle: string
  card: string
  cardSave: string
  cardLeave: string
}

export const texts: Record<Language, Texts> = {
  sv: {
    title: 'Betalning',
    demonstration: 'Det här är en demonstration. Inga pengar rör sig och inget kort behövs.',
    lines: 'Det här betalar du',
    quantity: 'Antal',
    amount: 'Belopp',
    delivery: 'Leverans',
    total: 'Totalt',
    monthly: 'Dras varje månad tills du avslutar.',
    email: 'E-post',
    name: 'Namn på kortet',
    exampleName: 'Exempel Exempelsson',
    pay: 'Betala',
    donate: 'Ge',
    decline: 'Låt banken säga nej',
    leave: 'Lämna utan att betala',
    other: 'Prova något annat',
    laterPaid: 'Betala, men pengarna kommer senare',
    laterFailed: 'Betala, men pengarna kommer aldrig',
    declined: 'Banken sa nej. Inget har betalats. Du kan försöka igen.',
    expiredTitle: 'Tiden har gått ut',
    expired: 'Den här betalningen kan inte göras längre. Inget har betalats.',
    paidTitle: 'Det här är redan klart',
    paid: 'Betalningen är gjord och görs inte en gång till.',
    back: 'Tillbaka',
    unknownTitle: 'Betalningen finns inte',
    unknown: 'Adressen leder inte till någon betalning.',
    cardTitle: 'Nytt kort',
    card: 'Kommande månader dras från det nya kortet.',
    cardSave: 'Spara det nya kortet',
    cardLeave: 'Gå tillbaka utan att byta',
  },
  nb: {
    title: 'Betaling',
    demonstration: 'Dette er en demonstrasjon. Ingen penger flyttes, og du trenger ikke noe kort.',
    lines: 'Dette betaler du',
    quantity: 'Antall',
    amount: 'Beløp',
    delivery: 'Levering',
    total: 'Totalt',
    monthly: 'Trekkes hver måned til du avslutter.',
    email: 'E-post',
    name: 'Navn på kortet',
    exampleName: 'Eksempel Eksempelsen',
    pay: 'Betal',
    donate: 'Gi',
    decline: 'La banken si nei',
    leave: 'Gå tilbake uten å betale',
    other: 'Prøv noe annet',
    laterPaid: 'Betal, men pengene kommer senere',
    laterFailed: 'Betal, men pengene kommer aldri',
    declined: 'Banken sa nei. Ingenting er betalt. Du kan prøve igjen.',
    expiredTitle: 'Tiden er ute',
    expired: 'Denne betalingen kan ikke gjøres lenger. Ingenting er betalt.',
    paidTitle: 'Dette er allerede ferdig',
    paid: 'Betalingen er gjort og blir ikke gjort en gang til.',
    back: 'Tilbake',
    unknownTitle: 'Betalingen finnes ikke',
    unknown: 'Adressen fører ikke til noen betaling.',
    cardTitle: 'Nytt kort',
    card: 'Månedene som kommer, trekkes fra det nye kortet.',
    cardSave: 'Lagre det nye kortet',
    cardLeave: 'Gå tilbake uten å bytte',
  },
  en: {
    title: 'Payment',
    demonstration: 'This is a demonstration. No money moves and no card is needed.',
    lines: 'What you are paying for',
    quantity: 'Quantity',
    amount: 'Amount',
    delivery: 'Delivery',
    total: 'Total',
    monthly: 'Charged every month until you stop it.',
    email: 'E-mail',
    name: 'Name on the card',
    exampleName: 'Example Person',
    pay: 'Pay',
    donate: 'Give',
    decline: 'Let the bank say no',
    leave: 'Leave without paying',
    other: 'Try something else',
    laterPaid: 'Pay, but the money arrives later',
    laterFailed: 'Pay, but the money never arrives',
    declined: 'The bank said no. Nothing has been paid. You can try again.',
    expiredTitle: 'Time has run out',
    expired: 'This payment can no longer be made. Nothing has been paid.',
    paidTitle: 'This is already done',
    paid: 'The payment has been made and will not be made twice.',
    back: 'Back',
    unknownTitle: 'There is no such payment',
    unknown: 'The address does not lead to any payment.',
    cardTitle: 'New card',
    card: 'Months to come are charged to the new card.',
    cardSave: 'Save the new card',
    cardLeave: 'Go back without changing',
  },
}

const isLanguage = (code: string): code is Language => code in texts

/** The page's language: the session's, else the visitor's first known one, else English. */
export function languageOf(locale: string | null, accepted: string): Language {
  const wanted = [locale ?? '', ...accepted.split(',')].map((one) =>
    one.trim().slice(0, 2).toLowerCase(),
  )
  return wanted.map((code) => (code === 'no' ? 'nb' : code)).find(isLanguage) ?? 'en'
}

/** An amount in minor units as people of that language write it. */
export function written(amount: number, currency: string, language: Language): string {
  const style = { style: 'currency', currency: currency.toUpperCase() } as const
  return new Intl.NumberFormat(language, style).format(amount / 100)
}
