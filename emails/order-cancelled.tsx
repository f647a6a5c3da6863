import { formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import type { OrderCancelledLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const orderCancelledSubject = (letter: OrderCancelledLetter): string =>
  letterWords(letter.locale).orderCancelled.subject(letter.orderNumber)

/** Cancelled before it was sent: nothing comes, and what was paid goes back. The credit receipt follows when the money has gone. */
export function OrderCancelled({ letter }: { letter: OrderCancelledLetter }) {
  const { locale, site, token } = letter
  const say = letterWords(locale).orderCancelled
  const amount = formatMoneyWithCode(letter.amount, locale)
  const lines = letter.lines.map(({ quantity, title }) =>
    say.line(formatNumber(quantity, locale), title),
  )
  return (
    <Sheet letter={letter} subject={orderCancelledSubject(letter)} preview={say.preview(amount)}>
      <Title>{say.title}</Title>
      <Text>{say.lead(letter.name)}</Text>
      <Text>{say.refund(amount)}</Text>
      <Text>{say.receipt}</Text>
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
