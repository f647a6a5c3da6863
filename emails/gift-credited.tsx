import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { GiftCreditedLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { OwnPage } from './parts/own-page.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const giftCreditedSubject = (letter: GiftCreditedLetter): string =>
  letterWords(letter.locale).giftCredited.subject(letter.receiptNumber)

/** A gift went back, or was recorded by mistake: the letter is the credit receipt, which names the receipt that no longer holds as it was. */
export function GiftCredited({ letter }: { letter: GiftCreditedLetter }) {
  const { locale, site, token, cause } = letter
  const { giftCredited: say, giftReceipt } = letterWords(locale)
  const amount = formatMoneyWithCode(letter.amount, locale)
  const { title, lead, next } = say.causes[cause]
  return (
    <Sheet letter={letter} subject={giftCreditedSubject(letter)} preview={title}>
      <Title>{title}</Title>
      <Text>{lead(amount, letter.fund)}</Text>
      <Text>{next(letter.corrects)}</Text>
      <ButtonLink to={`${site}/${locale}/giving/${token}`}>{giftReceipt.toGift}</ButtonLink>
      <Facts of={creditFacts(letter)} />
      <Text as="soft">{giftReceipt.noVat}</Text>
      <OwnPage letter={letter} />
      <Heading>{say.question}</Heading>
      <Text>{say.questionText(letter.sender.email)}</Text>
    </Sheet>
  )
}

function creditFacts(letter: GiftCreditedLetter) {
  const { locale, sender } = letter
  const { frame, giftCredited: say, giftReceipt } = letterWords(locale)
  return [
    { name: say.receipt, value: letter.receiptNumber },
    { name: say.corrects, value: letter.corrects },
    { name: giftReceipt.gift, value: letter.giftNumber },
    { name: giftReceipt.date, value: formatDate(letter.paidAt, locale) },
    { name: giftReceipt.giver, value: letter.giver },
    { name: say.amount, value: formatMoneyWithCode(letter.amount, locale) },
    { name: giftReceipt.fund, value: letter.fund },
    { name: say.issuer, value: [sender.name, frame.organisationNumber(sender.number)] },
  ]
}
