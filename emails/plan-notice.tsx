import { formatDate, formatMoneyWithCode, formatMonth } from '#app/i18n/format.ts'
import { Facts } from './parts/facts.tsx'
import { Title } from './parts/heading.tsx'
import { ButtonLink, Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text, Texts } from './parts/text.tsx'
import type { PlanLetterProps } from './plan-letter.ts'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const planNoticeSubject = (letter: PlanLetterProps): string =>
  letterWords(letter.locale).planLetters[letter.kind].subject(letter.planNumber)

/** What one of these letters says beside its facts: what happened, the one thing to press, and what comes by itself. */
type Said = { paragraphs: string[]; button: { to: string; label: string }; after: string[] }

/** Something about a plan that its giver should know: what happened and why, what comes by itself, and the way to change it or to stop. */
export function PlanNotice({ letter }: { letter: PlanLetterProps }) {
  const say = letterWords(letter.locale).planLetters
  const { title, preview } = say[letter.kind]
  const { paragraphs, button, after } = said(letter)
  return (
    <Sheet letter={letter} subject={planNoticeSubject(letter)} preview={preview} why={say.footer}>
      <Title>{title}</Title>
      <Texts of={paragraphs} />
      <ButtonLink to={button.to}>{button.label}</ButtonLink>
      <Texts of={after} />
      {letter.kind !== 'plan-ended' && (
        <Text>
          {say.stop} <Link to={planPage(letter, 'stop')}>{say.openStop}</Link>
        </Text>
      )}
      <Text>
        {letter.kind === 'plan-ended' ? say.seeGifts : say.ownPage}{' '}
        <Link to={ownPage(letter)}>{say.openOwnPage}</Link>
      </Text>
      <Text as="soft">{say.keep}</Text>
      <Facts of={factsOf(letter)} />
    </Sheet>
  )
}

const ownPage = ({ site, locale, giverToken }: PlanLetterProps): string =>
  `${site}/${locale}/giving/${giverToken}`

/** Where one thing about this plan is changed. The pages ask before they do anything. */
const planPage = (letter: PlanLetterProps, step: 'card' | 'stop'): string =>
  `${ownPage(letter)}/plans/${letter.planNumber}/${step}`

function said(letter: PlanLetterProps): Said {
  const say = letterWords(letter.locale).planLetters
  const amount = formatMoneyWithCode(letter.amount, letter.locale)
  const why = letter.reason ? [say.reasons[letter.reason]] : []
  const change = { to: planPage(letter, 'card'), label: say.changeCard }
  switch (letter.kind) {
    case 'month-failed':
      return {
        paragraphs: [say['month-failed'].lead(amount, letter.fund), ...why],
        ...{ button: change, after: [nextTry(letter)] },
      }
    case 'month-awaits':
      return {
        paragraphs: [say['month-awaits'].lead(amount, letter.fund)],
        button: { to: letter.payUrl ?? ownPage(letter), label: say['month-awaits'].confirm },
        after: [say['month-awaits'].after, nextTry(letter)],
      }
    case 'month-recovered':
      return recoveredSaid(letter, amount)
    case 'plan-ended':
      return endedSaid(letter, why)
    case 'card-expiring':
      return expiringSaid(letter, change)
    case 'card-changed':
      return cardChangedSaid(letter, change)
  }
}

function recoveredSaid(letter: PlanLetterProps, amount: string): Said {
  const { lead, see, after } = letterWords(letter.locale).planLetters['month-recovered']
  return {
    paragraphs: [lead(amount, letter.fund)],
    ...{ button: { to: ownPage(letter), label: see }, after: [after] },
  }
}

function cardChangedSaid(letter: PlanLetterProps, button: Said['button']): Said {
  const { lead, after } = letterWords(letter.locale).planLetters['card-changed']
  return { paragraphs: [lead(letter.card?.last4 ?? '')], button, after: [after] }
}

function endedSaid(letter: PlanLetterProps, why: string[]): Said {
  const say = letterWords(letter.locale).planLetters['plan-ended']
  const amount = formatMoneyWithCode(letter.amount, letter.locale)
  return {
    paragraphs: [say.lead(amount, letter.fund), ...why, say.over],
    button: { to: `${letter.site}/${letter.locale}/give?rhythm=monthly`, label: say.again },
    after: [say.after],
  }
}

function expiringSaid({ card, locale }: PlanLetterProps, button: Said['button']): Said {
  const say = letterWords(locale).planLetters['card-expiring']
  const lastDay = card ? formatMonth(new Date(Date.UTC(card.year, card.month - 1, 15)), locale) : ''
  return {
    paragraphs: [say.lead(card?.last4 ?? '', lastDay)],
    ...{ button, after: [say.after] },
  }
}

/** What Stripe does by itself, if anything. */
function nextTry({ kind, nextTryAt, locale }: PlanLetterProps): string {
  const { next, noNext } = letterWords(locale).planLetters
  if (nextTryAt) return next(formatDate(nextTryAt, locale))
  return kind === 'month-awaits' ? noNext.confirm : noNext.change
}

function factsOf({ planNumber, amount, fund, nextTryAt, card, kind, locale }: PlanLetterProps) {
  const { facts: name } = letterWords(locale).planLetters
  const next = kind.startsWith('month-') && nextTryAt ? formatDate(nextTryAt, locale) : undefined
  return [
    { name: name.plan, value: planNumber },
    { name: name.amount, value: formatMoneyWithCode(amount, locale) },
    { name: name.fund, value: fund },
    ...(next ? [{ name: name.next, value: next }] : []),
    ...(card ? [{ name: name.card, value: `•••• ${card.last4}` }] : []),
  ]
}
