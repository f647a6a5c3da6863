import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

type AttentionProps = { waiting: readonly { subject: string; attention: string }[]; locale: Locale }

/** Money that no machine will move by itself: what it is about, and Stripe's own word for why. */
export function Attention({ waiting, locale }: AttentionProps) {
  const say = staffMessages(locale).settings.health
  if (waiting.length === 0) return null
  return (
    <div className="mb-6">
      <Notice kind="wrong" heading={say.attention(waiting.length)}>
        <ul>
          {waiting.map(({ subject, attention }) => (
            <li key={subject} lang="en">
              {subject}: {attention}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
