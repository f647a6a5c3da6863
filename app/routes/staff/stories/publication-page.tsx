import type { Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import { coveredTexts } from '#app/domain/stories/missing.ts'
import type { StoryRefusal } from '#app/domain/stories/story.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { FindingList } from './finding-list.tsx'
import type { StoryShown } from './story-shown.ts'
import { languagesIn, lastDayOf } from './story-words.ts'

export type PublicationAnswer = { refusal: StoryRefusal; findings: Finding[] }

type Props = { shown: StoryShown; answer: PublicationAnswer | undefined }

/** What publishing does, said before it is done; what is missing instead, or what the search has found: where and of what kind, never what. */
export function PublicationPage({ shown, answer }: Props) {
  const { desk, sheet, missing, step } = shown
  const { stories, storySteps } = staffMessages(desk.locale)
  const text = storySteps.publication
  const { id, alias, revision } = sheet.row
  const found = answer?.refusal === 'identity_found'
  const may = step === 'publish' && missing.length === 0 && !found
  return (
    <Desk
      desk={desk}
      title={text.title(alias || stories.withoutAlias)}
      up={{ href: `/staff/stories/${id}`, name: alias || stories.withoutAlias }}
    >
      <div className="grid max-w-measure gap-6">
        {answer && <Refused locale={desk.locale} answer={answer} />}
        {found && <TakeBack locale={desk.locale} id={id} />}
        {!answer && !may && <Missing shown={shown} />}
        {may && (
          <form method="post" className="grid gap-5">
            <input type="hidden" name="revision" value={revision} />
            <What shown={shown} />
            <p>
              <Button>{text.do}</Button>
            </p>
          </form>
        )}
      </div>
    </Desk>
  )
}

/** What happens, from the consent that the story stands on. */
function What({ shown: { desk, sheet } }: { shown: StoryShown }) {
  const { locale } = desk
  const text = staffMessages(locale).storySteps.publication
  const { consent, alias } = sheet.row
  if (!consent) return null
  const { nameShown, searchEngines } = consent.scope
  const read = coveredTexts(sheet.row)
  const name = nameShown === 'alias' ? text.name.alias(alias) : text.name.none
  return (
    <section aria-labelledby="what">
      <h2 id="what" className="mb-2 text-xl">
        {text.what}
      </h2>
      <ul className="list-disc pl-5">
        <li>{text.languages(languagesIn(read, locale))}</li>
        <li>{name}</li>
        <li>{searchEngines ? text.search.yes : text.search.no}</li>
        <li>{text.until(lastDayOf(consent.expiresAt, locale))}</li>
      </ul>
      <p className="mt-3">{text.check}</p>
    </section>
  )
}

function Refused({ locale, answer }: { locale: Locale; answer: PublicationAnswer }) {
  const { stories, storySteps } = staffMessages(locale)
  const text = storySteps.publication
  if (answer.findings.length === 0)
    return <Notice kind="wrong">{stories.refusals[answer.refusal]}</Notice>
  return (
    <Notice kind="wrong" heading={text.found}>
      <FindingList findings={answer.findings} locale={locale} />
      <p>{text.mend}</p>
    </Notice>
  )
}

/** The only way on from what was found. */
function TakeBack({ locale, id }: { locale: Locale; id: string }) {
  const { write } = staffMessages(locale).storySteps.takingBack
  return (
    <form
      method="post"
      action={`/staff/stories/${id}/taking-back`}
      className="grid justify-items-start gap-1"
    >
      <Button>{write.do}</Button>
      <span className="text-ink-soft">{write.what}</span>
    </form>
  )
}

function Missing({ shown: { desk, missing } }: { shown: StoryShown }) {
  const text = staffMessages(desk.locale).stories
  if (missing.length === 0) return <p>{text.refusals.not_its_turn}</p>
  return (
    <Notice kind="wrong" heading={text.missingTitle}>
      <ul className="mt-2 list-disc pl-5">
        {missing.map((lack) => (
          <li key={lack}>{text.missing[lack]}</li>
        ))}
      </ul>
    </Notice>
  )
}
