import { plural } from '../../format.ts'

export const people = {
  title: 'Människor',
  person: 'En människa',
  searchHint: 'Del av ett namn eller en adress',
  none: 'Ingen har köpt eller gett än.',
  noneFound: 'Ingen med det namnet eller den adressen.',
  name: 'Namn',
  email: 'E-post',
  language: 'Språk',
  since: 'Sedan',
  about: 'Om henne eller honom',
  emailHint: 'Den adress som brev går till. Kvitton som redan är utfärdade ändras inte.',
  move: (email: string, when: string) =>
    `Hon har bett om att få sina brev till ${email} (${when}).`,
  moveWaits: {
    old: 'Den gamla adressen har inte svarat än.',
    new: 'Den gamla adressen har sagt ja, den nya har inte svarat än.',
  },
  moveUntil: (when: string) =>
    `Gäller till ${when}. Byter ni adressen här slutar hennes egen begäran att gälla.`,
  link: {
    do: 'Byt ut länken till hennes sida',
    lead: (email: string) =>
      `Gör så när någon annan har sett länken. Den som finns i hennes brev slutar gälla genast, och en ny går till ${email}. Väntar ett byte av adress på svar, så avbryts det.`,
    button: 'Byt ut länken',
    done: 'Länken är utbytt. Den nya sänds till adressen som finns här.',
    late: 'Länken hade redan bytts ut när knappen trycktes. Inget mer är gjort.',
  },
  fields: {
    name: 'Namn',
    email: 'E-post',
    locale: 'Språk för brev',
  },
  errors: {
    unknown_choice: 'Välj ett språk i listan.',
    email_taken: 'Adressen hör redan till någon annan här.',
  },
  number: 'Nummer',
  when: 'Datum',
  fund: 'Ändamål',
  state: 'Läge',
  amount: 'Belopp',
  pieces: 'Varor',
  given: 'Har gett',
  nothingGiven: 'Inga gåvor.',
  bought: 'Har köpt',
  nothingBought: 'Inga köp.',
  giftStates: {
    pending: 'väntar på betalning',
    settled: 'mottagen',
    refunded: 'återbetald',
    failed: 'blev inte av',
  },
  orderStates: {
    awaiting_payment: 'väntar på betalning',
    paid: 'betald',
    cancelled: 'avbruten',
    refunded: 'återbetald',
  },
  letters: {
    title: 'Brev',
    none: 'Inga brev.',
    sent: (n: number) => `${n} ${plural('sv', n, { one: 'skickat', other: 'skickade' })}`,
    failed: (n: number) => `${n} kom inte fram`,
    waiting: (n: number) => `${n} väntar`,
  },
  history: {
    title: 'Historik',
    lead: 'Allt som har gjorts vid disken: vem, när och vad som stod där förut. Inget här går att ändra eller ta bort.',
    ofOne: 'Allt om den, i historiken',
    who: 'Vem',
    what: 'Vad',
    day: 'ÅÅÅÅ-MM-DD',
    about: (what: string) => `Om ${what}`,
  },
  piece: (quantity: number, title: string) => (quantity === 1 ? title : `${quantity} × ${title}`),
  sum: (count: number, amount: string) =>
    `${count} ${plural('sv', count, { one: 'gåva', other: 'gåvor' })}, sammanlagt ${amount}`,
}
