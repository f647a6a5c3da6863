import type { AddressCorrectedLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const addressCorrectedSubject = (letter: AddressCorrectedLetter): string =>
  letterWords(letter.locale).addressCorrected.subject(letter.orderNumber)

/** The address of a parcel was corrected: where to see it, and what to do if nobody asked for that. */
export function AddressCorrected({ letter }: { letter: AddressCorrectedLetter }) {
  const { locale, site, token, orderNumber } = letter
  const say = letterWords(locale).addressCorrected
  return (
    <Sheet letter={letter} subject={addressCorrectedSubject(letter)} preview={say.preview}>
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <ButtonLink to={`${site}/${locale}/orders/${token}`}>{say.toOrder}</ButtonLink>
      <Text>{say.wrong}</Text>
      <Facts of={[{ name: say.order, value: orderNumber }]} />
    </Sheet>
  )
}
