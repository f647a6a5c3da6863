import type { PrintedReceipt } from '#app/domain/receipts/list-receipts.server.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/kit/table.tsx'
import { letterWords } from '#emails/words.ts'

/** A receipt or credit receipt of a gift as it goes by post, in its giver's language; everything on it is as it was printed. */
export function ReceiptSheet({
  receipt: { number, amount, content },
}: {
  receipt: PrintedReceipt
}) {
  if (content.kind !== 'gift' && content.kind !== 'gift-credit') return null
  const { locale, issuer, giver, fund, giftNumber, paidAt } = content
  const { giftReceipt: say, giftCredited, frame } = letterWords(locale)
  const isCredit = content.kind === 'gift-credit'
  const rows = [
    { key: 'number', name: isCredit ? giftCredited.receipt : say.receipt, value: number },
    {
      ...{ key: 'corrects', name: giftCredited.corrects },
      value: content.kind === 'gift-credit' && content.corrects,
    },
    { key: 'gift', name: say.gift, value: giftNumber },
    { key: 'date', name: say.date, value: formatDate(new Date(paidAt), locale) },
    { key: 'giver', name: say.giver, value: giver.name },
    {
      ...{ key: 'amount', name: isCredit ? giftCredited.amount : say.amount, strong: true },
      value: formatMoneyWithCode(amount, locale),
    },
    { key: 'fund', name: say.fund, value: fund.name },
    { key: 'kind', name: say.kind, value: say.noReturn },
  ]
  const title =
    content.kind === 'gift-credit' ? giftCredited.causes[content.cause].title : say.title
  return (
    <article lang={locale} className="receipt-sheet">
      <address className="not-italic">
        {[issuer.name, ...issuer.address, frame.organisationNumber(issuer.number)].map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <h2 className="text-2xl">{title}</h2>
      <Facts rows={rows.filter(({ value }) => value)} />
      <p>{say.noVat}</p>
      <p>{say.taxText}</p>
    </article>
  )
}
