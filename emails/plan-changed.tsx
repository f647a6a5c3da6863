import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { PlanChangedLetter } from './giver-letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { OwnPage } from './parts/own-page.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const planChangedSubject = (letter: PlanChangedLetter): string =>
  letterWords(letter.locale).planChanged.subject(letter.planNumber)

/** What was changed of a monthly gift, and what holds from now on. */
export function PlanChanged({ letter }: { letter: PlanChangedLetter }) {
  const { locale, sender, change } = letter
  const say = letterWords(locale).planChanged
  const { title, lead } = say.changes[change]
  const words = {
    amount: formatMoneyWithCode(letter.amount, locale),
    fund: letter.fund,
    next: letter.nextAt ? formatDate(letter.nextAt, locale) : '',
  }
  return (
    <Sheet letter={letter} subject={planChangedSubject(letter)} preview={title} why={say.why}>
      <Title>{title}</Title>
      <Text>{lead(words)}</Text>
      <Facts of={planFacts(letter)} />
      <Heading>{say.notYou}</Heading>
      <Text>{say.notYouText(sender.email)}</Text>
      <OwnPage letter={letter} />
    </Sheet>
  )
}

function planFacts({ locale, planNumber, amount, fund, nextAt }: PlanChangedLetter) {
  const say = letterWords(locale).planChanged
  return [
    { name: say.number, value: planNumber },
    { name: say.amount, value: say.each(formatMoneyWithCode(amount, locale)) },
    { name: say.fund, value: fund },
    { name: say.next, value: nextAt ? formatDate(nextAt, locale) : say.none },
  ]
}
