import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { money } from '#app/values/money.ts'
import type { RefundMadeLetter } from './letter.ts'
import { CreditTable } from './parts/credit-table.tsx'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const refundMadeSubject = (letter: RefundMadeLetter): string =>
  letterWords(letter.locale).refundMade.subject(letter.receiptNumber, letter.orderNumber)

/** Money has gone back: the letter is the credit receipt, which names the receipt that it corrects (ML 17 kap.). */
export function RefundMade({ letter }: { letter: RefundMadeLetter }) {
  const { locale, site, token } = letter
  const say = letterWords(locale).refundMade
  const amount = formatMoneyWithCode(money(letter.totalAmount, letter.currency), locale)
  return (
    <Sheet letter={letter} subject={refundMadeSubject(letter)} preview={say.preview(amount)}>
      <Title>{say.title}</Title>
      <Text>{say.lead(amount)}</Text>
      <Text>{say.when}</Text>
      <Facts of={creditFacts(letter)} />
      <Heading>{say.lines}</Heading>
      <CreditTable letter={letter} />
      <ButtonLink to={`${site}/${locale}/orders/${token}`}>{say.toOrder}</ButtonLink>
    </Sheet>
  )
}

function creditFacts(letter: RefundMadeLetter) {
  const { sender, locale, buyer } = letter
  const { frame, refundMade: say } = letterWords(locale)
  const seller = [
    ...[sender.name, ...sender.address, frame.organisationNumber(sender.number)],
    ...[sender.vatNumber && frame.vatNumber(sender.vatNumber), sender.email],
  ]
  return [
    { name: say.receipt, value: letter.receiptNumber },
    { name: say.corrects, value: letter.corrects },
    { name: say.order, value: letter.orderNumber },
    { name: say.date, value: formatDate(letter.paidAt, locale) },
    { name: say.buyer, value: [buyer.name, ...buyer.address] },
    { name: say.seller, value: seller.filter(Boolean) },
  ]
}
