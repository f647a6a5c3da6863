import { isOverdue } from '#app/domain/facts/fact.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { FactShown } from './fact-shown.ts'
import { factFieldNames } from './field-names.ts'

/** Whether readers see a figure, what keeps it from them, when it is due for review, and the steps from here. */
export function FactState({ shown }: { shown: FactShown }) {
  const { desk, published, content, today } = shown
  const { locale } = desk
  const text = staffMessages(locale).facts
  const due = formatDate(new Date(`${content.reviewDue}T12:00:00Z`), locale)
  const late = isOverdue(content.reviewDue, today)
  return (
    <section aria-labelledby="state" className="desk-panel mb-8 grid gap-4">
      <h2 id="state">{published ? text.published : text.draft}</h2>
      {published && (
        <p>
          <a href={`/${locale}/facts#${content.key}`}>{text.publication.page}</a>
        </p>
      )}
      <p>{late ? <strong>{text.wasDue(due)}</strong> : text.reviewed(due)}</p>
      {!published && shown.lacks.length > 0 && <Lacks shown={shown} />}
      <Steps shown={shown} />
    </section>
  )
}

/** The steps that are open to this person, each a form of its own with what it does. */
function Steps({ shown }: { shown: FactShown }) {
  const { desk, id, published, wasPublished, lacks, content } = shown
  const text = staffMessages(desk.locale).facts
  const [edits, publishes] = [may(desk.role, 'facts.edit'), may(desk.role, 'facts.publish')]
  const at = (step: string) => `/staff/facts/${id}/${step}`
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      {!published && publishes && lacks.length === 0 && (
        <form method="post" action={at('publication')}>
          <Button>{text.publication.do}</Button>
        </form>
      )}
      {edits && (
        <form method="post" action={at('review')} className="grid justify-items-start gap-1">
          <input type="hidden" name="due" value={content.reviewDue} />
          <Button look="quiet">{text.reviewing.do}</Button>
          <span className="text-ink-soft">{text.reviewing.what}</span>
        </form>
      )}
      {published && publishes && (
        <form method="post" action={at('withdrawal')} className="grid justify-items-start gap-1">
          <Button look="quiet">{text.withdrawal.do}</Button>
          <span className="text-ink-soft">{text.withdrawal.what}</span>
        </form>
      )}
      {!wasPublished && edits && (
        <form method="post" action={at('removal')} className="grid justify-items-start gap-1">
          <Button look="quiet">{text.removal.do}</Button>
          <span className="text-ink-soft">{text.removal.what}</span>
        </form>
      )}
    </div>
  )
}

/** Every thing that is missing, named, with the field that it belongs in. */
function Lacks({ shown: { desk, lacks } }: { shown: FactShown }) {
  const text = staffMessages(desk.locale).facts
  const names = factFieldNames(desk.locale)
  return (
    <div>
      <p>{text.publication.lacking}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {lacks.map((lack) => (
          <li key={lack}>
            <a href={`#${lack}`}>{names[lack] ?? lack}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
