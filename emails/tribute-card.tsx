import type { TributeCardLetter } from './letter.ts'
import { Title } from './parts/heading.tsx'
import { Link } from './parts/link.tsx'
import { Quoted } from './parts/quoted.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral, and ours: no word of the giver's stands in a subject. */
export const tributeCardSubject = (letter: TributeCardLetter): string =>
  letterWords(letter.locale).tributeCard.subject

/** The card that goes with a gift, to somebody who never asked for it: what was done, by whom, and how no more of them come. No amount. */
export function TributeCard({ letter }: { letter: TributeCardLetter }) {
  const { locale, site, token, about, honoured, from, greeting, fund, sender } = letter
  const say = letterWords(locale).tributeCard
  return (
    <Sheet
      letter={letter}
      subject={tributeCardSubject(letter)}
      preview={say.preview}
      why={say.why(sender.name)}
    >
      <Title>{say.titles[about](honoured)}</Title>
      <Text>{say.lead(from, sender.name, fund)}</Text>
      {greeting !== '' && <Quoted text={greeting} />}
      <Text as="soft">
        {say.stop} <Link to={`${site}/${locale}/cards/${token}`}>{say.stopLink}</Link>
      </Text>
    </Sheet>
  )
}
