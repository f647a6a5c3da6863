import { formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import type { OrderUnmetLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const orderUnmetSubject = (letter: OrderUnmetLetter): string =>
  letterWords(letter.locale).orderUnmet.subject(letter.orderNumber)

/** Paid after the stock was gone: says so, and that every öre comes back by itself. */
export function OrderUnmet({ letter }: { letter: OrderUnmetLetter }) {
  const { locale, site, token } = letter
  const say = letterWords(locale).orderUnmet
  const amount = formatMoneyWithCode(letter.total, locale)
  const lines = letter.lines.map((line) =>
    say.line(formatNumber(line.quantity, locale), line.title),
  )
  return (
    <Sheet letter={letter} subject={orderUnmetSubject(letter)} preview={say.preview(amount)}>
      <Title>{say.title}</Title>
      <Text>{say.lead(letter.name)}</Text>
      <Text>{say.refund(amount)}</Text>
      <Text>{say.when}</Text>
      <Text>{say.nothing}</Text>
      <ButtonLink to={`${site}/${locale}/orders/${token}`}>{say.toOrder}</ButtonLink>
      <Facts
        of={[
          { name: say.order, value: letter.orderNumber },
          { name: say.amount, value: amount },
          { name: say.lines, value: lines },
        ]}
      />
    </Sheet>
  )
}
