import {
  flatNewsletter,
  type NewsletterErrors,
  newsletterParts,
} from '#app/domain/newsletter/issues/newsletter-form.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import type { NewsletterShown } from './newsletter-shown.ts'
import { Steps } from './newsletter-steps.tsx'

export type NewsletterAnswer = SheetAnswer<Record<string, string>, NewsletterErrors>

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
