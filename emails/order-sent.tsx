import { formatCountry, formatNumber } from '#app/i18n/format.ts'
import type { OrderSentLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink, Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const orderSentSubject = (letter: OrderSentLetter): string =>
  letterWords(letter.locale).orderSent.subject(letter.orderNumber)

/** The parcel has left: who carries it, where it can be followed, and what is in it. */
export function OrderSent({ letter }: { letter: OrderSentLetter }) {
  const { locale, site, token, tracking } = letter
  const say = letterWords(locale).orderSent
  return (
    <Sheet letter={letter} subject={orderSentSubject(letter)} preview={say.preview}>
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      {tracking?.link && (
        <Text>
          <Link to={tracking.link}>{say.follow}</Link>
        </Text>
      )}
      <Facts of={parcelFacts(letter)} />
      <ButtonLink to={`${site}/${locale}/orders/${token}`}>{say.toOrder}</ButtonLink>
      <Heading>{say.withdrawal}</Heading>
      <Text>{say.withdrawalText}</Text>
    </Sheet>
  )
}

function parcelFacts({ locale, orderNumber, tracking, buyer, lines }: OrderSentLetter) {
  const say = letterWords(locale).orderSent
  const to = [buyer.name, ...buyer.address, formatCountry(buyer.country, locale)]
  const pieces = lines.map(({ quantity, title }) => say.line(formatNumber(quantity, locale), title))
  return [
    { name: say.order, value: orderNumber },
    ...(tracking ? [{ name: say.carrier, value: tracking.carrier || say.otherCarrier }] : []),
    ...(tracking?.number ? [{ name: say.number, value: tracking.number }] : []),
    { name: say.to, value: to },
    { name: say.lines, value: pieces },
  ]
}
