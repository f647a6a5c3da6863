import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import type { GiftView } from './gift-view.ts'
import { giftMarkSentence } from './mark-words.ts'

type Props = { desk: DeskFrame; view: GiftView }

/** Everything about a gift that a person must look at, and a form to say that she has. */
export function GiftAttention({ desk: { locale, role }, view: { gift, attempts } }: Props) {
  const text = staffMessages(locale).gifts.attention
  const marks = [
    gift.attention,
    ...attempts.flatMap(({ attention, refunds }) => [
      attention,
      ...refunds.map((refund) => (refund.seenAt ? null : refund.attention)),
    ]),
  ].filter((mark) => mark !== null)
  if (marks.length === 0) return null
  return (
    <section aria-labelledby="attention" className="notice notice-wrong mb-6">
      <h2 id="attention" className="text-xl">
        {text.title}
      </h2>
      <ul className="my-3 grid gap-1">
        {[...new Set(marks)].map((mark) => (
          <li key={mark}>{giftMarkSentence(mark, locale)}</li>
        ))}
      </ul>
      {may(role, 'gifts.refund') && (
        <form
          method="post"
          action={`/staff/gifts/${gift.reference}/attention`}
          className="flex flex-wrap items-end gap-3"
        >
          <Field name="why" label={text.why} maxLength={300} required />
          <Button look="quiet" small>
            {text.do}
          </Button>
        </form>
      )}
    </section>
  )
}
