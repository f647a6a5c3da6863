import { formatCountry, formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { money } from '#app/values/money.ts'
import type { OrderConfirmationLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { LineTable } from './parts/line-table.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text, Texts } from './parts/text.tsx'
import { letterWords, onOneLine } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const orderConfirmationSubject = (letter: OrderConfirmationLetter): string =>
  letterWords(letter.locale).orderConfirmation.subject(letter.orderNumber)

/** Order confirmation and receipt in one, on a durable medium (CRD art. 8.7): seller, goods, price, delivery, withdrawal, complaints. */
export function OrderConfirmation({ letter }: { letter: OrderConfirmationLetter }) {
  const { locale, site, token } = letter
  const say = letterWords(locale).orderConfirmation
  const total = formatMoneyWithCode(money(letter.totalAmount, letter.currency), locale)
  return (
    <Sheet
      letter={letter}
      subject={orderConfirmationSubject(letter)}
      preview={say.preview(letter.receiptNumber, total)}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <ButtonLink to={`${site}/${locale}/orders/${token}`}>{say.toOrder}</ButtonLink>
      <Facts of={receiptFacts(letter)} />
      <Heading>{say.lines}</Heading>
      <LineTable letter={letter} />
      <Heading>{say.delivery}</Heading>
      <Facts of={deliveryFacts(letter)} />
      <Text>{say.deliveryTime}</Text>
      <Withdrawal letter={letter} />
      <Heading>{say.complaint}</Heading>
      <Texts of={say.complaintText(letter.sender.email)} />
      <Heading>{say.dispute}</Heading>
      <Text>{say.disputeText}</Text>
    </Sheet>
  )
}

/** The right to withdraw, where to do it, and the model form (CRD annex I B; distansavtalslagen 2 kap.). */
function Withdrawal({ letter: { locale, site, sender } }: { letter: OrderConfirmationLetter }) {
  const say = letterWords(locale).orderConfirmation
  const postal = onOneLine([sender.name, ...sender.address])
  return (
    <>
      <Heading>{say.withdrawal}</Heading>
      <Texts of={say.withdrawalText(postal)} />
      <ButtonLink to={`${site}/${locale}/withdraw`}>{say.withdraw}</ButtonLink>
      <Heading>{say.form}</Heading>
      <Text>{say.formText}</Text>
      <Texts as="soft" of={say.formLines(`${postal}, ${sender.email}`)} />
    </>
  )
}

function receiptFacts(letter: OrderConfirmationLetter) {
  const { sender, locale } = letter
  const { frame, orderConfirmation: say } = letterWords(locale)
  const seller = [
    ...[sender.name, ...sender.address, frame.organisationNumber(sender.number)],
    ...[sender.vatNumber && frame.vatNumber(sender.vatNumber), sender.email],
  ]
  return [
    { name: say.order, value: letter.orderNumber },
    { name: say.receipt, value: letter.receiptNumber },
    { name: say.paid, value: formatDate(letter.paidAt, locale) },
    { name: say.seller, value: seller.filter(Boolean) },
  ]
}

function deliveryFacts({ buyer, delivery, locale }: OrderConfirmationLetter) {
  const say = letterWords(locale).orderConfirmation
  const to = [buyer.name, ...buyer.address, formatCountry(buyer.country, locale)]
  return [
    { name: say.deliveryTo, value: to },
    { name: say.deliveryBy, value: delivery.title },
  ]
}
