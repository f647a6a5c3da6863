import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type OwnLinkSlipProps = { desk: DeskFrame; id: string; given: { link: string; locale: Locale } }

/** Her own link, this once, as a slip of paper that says nothing of what it is about. Only the slip is printed. */
export function OwnLinkSlip({ desk, id, given }: OwnLinkSlipProps) {
  const text = staffMessages(desk.locale).consents
  const { slip } = staffMessages(given.locale).consents
  return (
    <section aria-labelledby="given" className="mb-10 grid max-w-measure gap-5">
      <div className="no-print grid gap-3">
        <h2 id="given" className="text-xl">
          {text.given.title}
        </h2>
        <Notice kind="done">{text.given.lead}</Notice>
        <p>{text.given.only}</p>
        <p className="text-ink-soft">{text.given.print}</p>
      </div>
      <div className="slip" lang={given.locale}>
        <p className="slip-title">{slip.title}</p>
        <p className="code-word">{given.link}</p>
        <p>{slip.text}</p>
        <p>{slip.keep}</p>
      </div>
      <p className="no-print">
        <LinkButton href={`/staff/stories/${id}`}>{text.given.next}</LinkButton>
      </p>
    </section>
  )
}
