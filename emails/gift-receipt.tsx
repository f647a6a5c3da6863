import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { GiftReceiptLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { OwnPage } from './parts/own-page.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const giftReceiptSubject = (letter: GiftReceiptLetter): string =>
  letterWords(letter.locale).giftReceipt.subject(letter.receiptNumber)

/** The receipt of a gift. No law prescribes its form; it promises no tax relief, since nothing is reported. */
export function GiftReceipt({ letter }: { letter: GiftReceiptLetter }) {
  const { locale, site, token } = letter
  const say = letterWords(locale).giftReceipt
  const amount = formatMoneyWithCode(letter.amount, locale)
  return (
    <Sheet
      letter={letter}
      subject={giftReceiptSubject(letter)}
      preview={say.preview(amount, formatDate(letter.paidAt, locale))}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(amount, letter.fund)}</Text>
      <ButtonLink to={`${site}/${locale}/giving/${token}`}>{say.toGift}</ButtonLink>
      <Facts of={giftFacts(letter)} />
      <Text as="soft">{say.noVat}</Text>
      <Heading>{say.tax}</Heading>
      <Text>{say.taxText}</Text>
      <OwnPage letter={letter} />
      <Heading>{say.mistake}</Heading>
      <Text>{say.mistakeText(letter.sender.email)}</Text>
    </Sheet>
  )
}

function giftFacts(letter: GiftReceiptLetter) {
  const { locale, sender } = letter
  const { frame, giftReceipt: say } = letterWords(locale)
  return [
    { name: say.receipt, value: letter.receiptNumber },
    { name: say.gift, value: letter.giftNumber },
    { name: say.date, value: formatDate(letter.paidAt, locale) },
    { name: say.giver, value: letter.giver },
    { name: say.amount, value: formatMoneyWithCode(letter.amount, locale) },
    { name: say.fund, value: letter.fund },
    { name: say.kind, value: say.noReturn },
    { name: say.receiver, value: [sender.name, frame.organisationNumber(sender.number)] },
  ]
}
