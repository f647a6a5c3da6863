import type { LetterProps } from '#emails/letter.ts'
import { letterWords, onOneLine } from '#emails/words.ts'
import { Link, MailLink } from './link.tsx'
import { styles } from './palette.ts'
import { Text } from './text.tsx'

/** Who wrote, and why. */
export function Footer({ letter: { sender, locale, telephone } }: { letter: LetterProps }) {
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
      <Text as="soft">{say.why}</Text>
    </div>
  )
}
