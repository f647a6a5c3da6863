import { formatMoneyWithCode, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { GiftView } from './gift-view.ts'

type Props = { locale: Locale; view: GiftView }

/** The receipts of a gift by their numbers, and the way to print them. */
export function GiftReceipts({ locale, view: { gift, receipts } }: Props) {
  const { receipt: text } = staffMessages(locale).gifts
  const { sections } = staffMessages(locale).gifts
  return (
    <section aria-labelledby="receipts" className="desk-panel">
      <h2 id="receipts">{sections.receipts}</h2>
      {receipts.length === 0 && <p className="text-ink-soft">{text.none}</p>}
      <ul className="grid gap-2">
        {receipts.map(({ id, number, amount, issuedAt, content }) => (
          <li key={id}>
            {content.kind === 'gift-credit' ? text.credit : text.ordinary}{' '}
            {text.issued(
              number,
              formatMoneyWithCode(amount, locale),
              formatShortDate(issuedAt, locale),
            )}
          </li>
        ))}
      </ul>
      {receipts.length > 0 && (
        <p className="mt-4">
          <a href={`/staff/gifts/${gift.reference}/receipt`}>{text.open}</a>
        </p>
      )}
    </section>
  )
}
