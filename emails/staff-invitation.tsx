import { formatDate, formatTime } from '#app/i18n/format.ts'
import type { StaffInvitationLetter } from './letter.ts'
import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const staffInvitationSubject = (letter: StaffInvitationLetter): string =>
  letterWords(letter.locale).staffInvitation.subject

/** An invitation to work at the desk: what to do, until when, and what to do if it was not expected. */
export function StaffInvitation({ letter }: { letter: StaffInvitationLetter }) {
  const { locale, site, token, endsAt, sender } = letter
  const say = letterWords(locale).staffInvitation
  const until = `${formatDate(endsAt, locale)} ${formatTime(endsAt, locale)}`
  return (
    <Sheet
      letter={letter}
      subject={staffInvitationSubject(letter)}
      preview={say.preview(until)}
      why={say.why}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(sender.name)}</Text>
      <ButtonLink to={`${site}/staff/invitation/${token}`}>{say.accept}</ButtonLink>
      <Text>{say.what}</Text>
      <Text>{say.until(until)}</Text>
      <Text>{say.unexpected}</Text>
    </Sheet>
  )
}
