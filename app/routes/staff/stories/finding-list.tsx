import type { Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type Props = { findings: readonly Finding[]; locale: Locale }

/** Where something was found by which she could be known, and of what kind; never what. */
export function FindingList({ findings, locale }: Props) {
  const text = staffMessages(locale).storySteps.publication
  return (
    <ul className="my-2 list-disc pl-5">
      {findings.map(({ where, kind }) => (
        <li key={`${where} ${kind}`}>{text.at(text.kinds[kind], placeIn(where, locale))}</li>
      ))}
    </ul>
  )
}

/** "body sv" in words: the text in Swedish. */
function placeIn(where: string, locale: Locale): string {
  const { stories, storySteps } = staffMessages(locale)
  const { places, inLanguage } = storySteps.publication
  const [field = '', tongue] = where.split(' ')
  const place = places[field as keyof typeof places] ?? field
  const language = parseLocale(tongue)
  return language ? inLanguage(place, stories.tongues[language]) : place
}
