import {
  languagesOf,
  type NewsletterContent,
  type NewsletterState,
  type Progress,
} from '#app/domain/newsletter/issues/newsletter.ts'
import {
  flatNewsletter,
  type NewsletterErrors,
  newsletterParts,
} from '#app/domain/newsletter/issues/newsletter-form.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { type Locale, localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'

export type NewsletterAnswer = {
  typed: Record<string, string>
  errors: NewsletterErrors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

export type NewsletterShown = {
  desk: DeskFrame
  id: string | undefined
  state: NewsletterState
  version: number
  texts: NewsletterContent
  readers: Record<Locale, number>
  progress: (Progress & { toCome: number }) | undefined
}

type PageProps = {
  shown: NewsletterShown
  answer: NewsletterAnswer | undefined
  typed: Record<string, string>
}

/** A newsletter in three languages beside each other, with everything that can be done with it. */
export function NewsletterPage({ shown, answer, typed }: PageProps) {
  const { desk, state, version, texts } = shown
  const text = staffMessages(desk.locale)
  const say = text.newsletters
  const { faults, beside } = faultsBy(answer?.errors, text.desk.fields)
  const told: Record<string, string> = { saved: text.desk.saved, ...say.done }
  return (
    <FormPage
      {...{ desk, version, faults, meanwhile: answer?.meanwhile, isLong: true }}
      title={say.one}
      up={{ href: '/staff/newsletters', name: say.title }}
      done={desk.done && isDone(desk.done) ? told[desk.done] : undefined}
      differences={differencesBetween(flatNewsletter(texts), typed)}
      mayChange={state === 'draft' && may(desk.role, 'newsletter.write')}
      above={<Standing shown={shown} refusal={say.refusals[desk.done as 'half_done'] ?? ''} />}
      below={shown.id && <Steps shown={shown} />}
    >
      <SideBySide
        title={say.texts}
        hint={say.hint}
        part={{ locale: desk.locale, typed, beside }}
        texts={newsletterParts}
        labels={say.fields}
        rows={{ body: 18 }}
        missing={say.missing}
      />
    </FormPage>
  )
}

const isDone = (done: string): boolean =>
  ['saved', 'trial', 'sending', 'paused', 'stopped'].includes(done)

/** How it stands: what was refused, and how far it has come. */
function Standing({ shown, refusal }: { shown: NewsletterShown; refusal: string }) {
  const { desk, state, progress } = shown
  const say = staffMessages(desk.locale).newsletters
  return (
    <div className="mb-6 grid max-w-measure gap-4">
      {refusal && <Notice kind="wrong">{refusal}</Notice>}
      <p className="font-semibold">{say.states[state]}</p>
      {progress && (
        <Facts
          figures
          rows={(['toCome', 'owed', 'sent', 'failed', 'leftOut'] as const).map((key) => ({
            ...{ key, name: say.progress[key], value: formatNumber(progress[key], desk.locale) },
          }))}
        />
      )}
    </div>
  )
}

/** Looking at it as it would leave, trying it, sending, pausing and stopping it; each is a form of its own. */
function Steps({ shown }: { shown: NewsletterShown }) {
  const { desk, id, state, texts, readers } = shown
  const say = staffMessages(desk.locale).newsletters
  const languages = languagesOf(texts)
  const whom = languages
    .map((tongue) => `${localeNames[tongue]} ${formatNumber(readers[tongue], desk.locale)}`)
    .join(', ')
  const at = `/staff/newsletters/${id}`
  const maySend = may(desk.role, 'newsletter.send')
  return (
    <section className="desk-panel mt-8 grid gap-4" aria-labelledby="steps">
      <h2 id="steps">{say.steps}</h2>
      {languages.map((tongue) => (
        <p key={tongue}>
          <a href={`${at}/letter/${tongue}`}>{say.look(localeNames[tongue])}</a>
        </p>
      ))}
      {state === 'draft' && may(desk.role, 'newsletter.write') && (
        <form method="post" action={`${at}/trial`}>
          <Button look="quiet">{say.trial}</Button>
        </form>
      )}
      {(state === 'draft' || state === 'paused') && maySend && (
        <form method="post" action={`${at}/sending`} className="grid gap-3">
          <p>{whom ? say.toWhom(whom) : say.toNobody}</p>
          <input type="hidden" name="version" value={shown.version} />
          <p>
            <Button>{state === 'draft' ? say.send : say.resume}</Button>
          </p>
        </form>
      )}
      {state === 'sending' && maySend && (
        <form method="post" action={`${at}/pause`}>
          <Button look="quiet">{say.pause}</Button>
        </form>
      )}
      {(state === 'sending' || state === 'paused') && maySend && (
        <form method="post" action={`${at}/stop`}>
          <Button look="quiet">{say.stop}</Button>
        </form>
      )}
      {state === 'draft' && may(desk.role, 'newsletter.write') && (
        <form method="post" action={`${at}/removal`}>
          <Button look="text">{say.remove}</Button>
        </form>
      )}
    </section>
  )
}
