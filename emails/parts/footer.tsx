import type { LetterProps } from '#emails/letter.ts'
import { letterWords, onOneLine } from '#emails/words.ts'
import { Link, MailLink } from './link.tsx'
import { styles } from './palette.ts'
import { Text } from './text.tsx'

type FooterProps = {
  letter: LetterProps
  /** Why it was sent, when it does not belong to a payment. */
  why?: string
}

/** Who wrote, and why. */
export function Footer({ letter: { sender, locale, telephone }, why }: FooterProps) {
  const say = letterWords(locale).frame
  return (
    <div
      className="ruled"
      style={{ borderTop: styles.cell.borderBottom, marginTop: 40, paddingTop: 20 }}
    >
      <Text as="soft">
        {say.questions} <MailLink to={sender.email} />
      </Text>
      {telephone && (
        <Text as="soft">
          {say.telephone} <Link to={`tel:${telephone}`}>{telephone}</Link>
        </Text>
      )}
      <Text as="soft">{onOneLine([sender.name, ...sender.address])}</Text>
      <Text as="soft">{say.organisationNumber(sender.number)}</Text>
      {sender.vatNumber && <Text as="soft">{say.vatNumber(sender.vatNumber)}</Text>}
      <Text as="soft">{why ?? say.why}</Text>
    </div>
  )
}
