import { languagesOf } from '#app/domain/newsletter/issues/newsletter.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { NewsletterShown } from './newsletter-shown.ts'

/** Looking at it as it would leave, trying it, sending, pausing and stopping it; each is a form of its own. */
export function Steps({ shown }: { shown: NewsletterShown }) {
  const { desk, id, state, texts, readers } = shown
  const say = staffMessages(desk.locale).newsletters
  const languages = languagesOf(texts)
  const whom = languages
    .map((tongue) => `${localeNames[tongue]} ${formatNumber(readers[tongue], desk.locale)}`)
    .join(', ')
  const at = `/staff/newsletters/${id}`
  const isRead = state === 'paused' || languages.some((tongue) => readers[tongue] > 0)
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
          {whom && !isRead && <p>{say.refusals.no_readers}</p>}
          {isRead && (
            <p>
              <Button>{state === 'draft' ? say.send : say.resume}</Button>
            </p>
          )}
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
