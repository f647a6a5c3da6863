import { may } from '#app/domain/staff/staff.ts'
import type { ConsentRefusal } from '#app/domain/stories/consent.ts'
import type { ConsentErrors, TypedConsent } from '#app/domain/stories/consent-form.ts'
import type { StoryRefusal, StoryState } from '#app/domain/stories/story.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { consentFieldNames } from './consent-field-names.ts'
import { ConsentFields } from './consent-fields.tsx'
import { ConsentRecords } from './consent-records.tsx'
import type { ConsentShown } from './consent-shown.ts'
import { OwnLinkSlip } from './own-link-slip.tsx'

export type ConsentAnswer = {
  typed: TypedConsent
  errors: ConsentErrors
  refusal?: StoryRefusal | ConsentRefusal
  /** Her own link, in the one answer that ever shows it. */
  given?: { link: string; locale: Locale }
}

/** A story's consents: a form where one is due, her slip right after, and the record of all that were given. */
export function ConsentPage({
  shown,
  answer,
}: {
  shown: ConsentShown
  answer: ConsentAnswer | undefined
}) {
  const { desk, id, alias } = shown
  const { stories, consents: text, desk: words } = staffMessages(desk.locale)
  const names = consentFieldNames(desk.locale)
  const { faults } = faultsBy(answer?.errors, text.errors)
  // The same fault stands at many fields: the summary says which.
  const named = faults.map(({ field, sentence }) => ({
    field,
    sentence: `${names[field] ?? field}: ${sentence}`,
  }))
  return (
    <Desk
      desk={desk}
      title={text.title(alias || stories.withoutAlias)}
      up={{ href: `/staff/stories/${id}`, name: alias || stories.withoutAlias }}
    >
      <ErrorSummary title={words.errors.title} faults={named} />
      {answer?.refusal && <Notice kind="wrong">{refusalIn(answer.refusal, desk.locale)}</Notice>}
      {answer?.given ? (
        <OwnLinkSlip desk={desk} id={id} given={answer.given} />
      ) : (
        <Recording shown={shown} answer={answer} />
      )}
      <ConsentRecords shown={shown} />
    </Desk>
  )
}

function refusalIn(refusal: StoryRefusal | ConsentRefusal, locale: Locale): string {
  const { stories, consents } = staffMessages(locale)
  if (refusal === 'changed_meanwhile') return consents.again
  const sentences: Record<string, string> = { ...consents.errors, ...stories.refusals }
  return sentences[refusal] ?? refusal
}

/** The form, or why there is none now. */
function Recording({ shown, answer }: { shown: ConsentShown; answer: ConsentAnswer | undefined }) {
  const { desk, state, version, members } = shown
  const text = staffMessages(desk.locale).consents
  const why = whyNone(state)
  const [title, lead] = wordsOf(state, desk.locale)
  if (why) return <p className="measure mb-8">{text.notNow[why]}</p>
  if (!may(desk.role, 'stories.consent')) return <p className="mb-8">{text.notNow.role}</p>
  const { beside } = faultsBy(answer?.errors, text.errors)
  return (
    <section aria-labelledby="record" className="mb-10">
      <h2 id="record" className="mb-2 text-xl">
        {title}
      </h2>
      {lead && <p className="measure mb-3">{lead}</p>}
      <p className="measure mb-5 text-ink-soft">{text.lead}</p>
      <form method="post" className="grid gap-6">
        <input type="hidden" name="version" value={version} />
        <ConsentFields {...{ locale: desk.locale, typed: answer?.typed, beside, members }} />
        <div className="grid gap-3">
          <p>{text.once}</p>
          <p>
            <Button>{text.do}</Button>
          </p>
        </div>
      </form>
    </section>
  )
}

/** What recording one does now: a draft's first, another in its place while nobody reads the story, or a renewal. */
function wordsOf(state: StoryState, locale: Locale): [title: string, lead: string | undefined] {
  const text = staffMessages(locale).consents
  if (state === 'draft') return [text.record, undefined]
  const isRead = state === 'published' || state === 'renewed'
  return isRead ? [text.renew, text.renewLead] : [text.replace, text.replaceLead]
}

const whyNone = (state: StoryState): 'expired' | 'gone' | undefined =>
  state === 'withdrawn' ? 'gone' : state === 'expired' ? 'expired' : undefined
