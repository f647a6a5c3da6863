import type { OwnGift, YearSum } from '#app/domain/donations/own/own-gift.ts'
import { formatDate, formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Pagination } from '#app/ui/kit/pagination.tsx'
import { Table } from '#app/ui/kit/table.tsx'
import type { ListPage } from '#app/values/cursor.ts'

type GiftListProps = {
  gifts: ListPage<OwnGift>
  isFirstPage: boolean
  /** The address of the giver's page. */
  page: string
  locale: Locale
}

/** Everything that came in, newest first, each with its receipt. */
export function GiftList({ gifts, isFirstPage, page, locale }: GiftListProps) {
  const text = messages(locale).giving.gifts
  return (
    <section aria-labelledby="gifts" className="min-w-0">
      <h2 id="gifts" className="text-xl">
        {text.title}
      </h2>
      {gifts.rows.length === 0 && <p className="mt-4">{text.none}</p>}
      <ul className="mt-4 divide-y divide-line border-y border-line empty:hidden">
        {gifts.rows.map((gift) => (
          <Gift key={gift.id} {...{ gift, page, locale }} />
        ))}
      </ul>
      <Pagination
        label={text.pages}
        {...(!isFirstPage && { first: { href: page, text: text.first } })}
        {...(gifts.next && { next: { href: `${page}?after=${gifts.next}`, text: text.older } })}
      />
    </section>
  )
}

type GiftProps = { gift: OwnGift; page: string; locale: Locale }

function Gift({ gift, page, locale }: GiftProps) {
  const text = messages(locale).giving.gifts
  return (
    <li className="grid gap-x-6 py-3 sm:grid-cols-[11rem_1fr_auto]">
      <span>{formatDate(gift.settledAt, locale)}</span>
      <span className="min-w-0">
        {gift.fund}
        {gift.monthly && <span className="text-ink-soft"> ({text.monthly})</span>}
        <a href={`${page}/gifts/${gift.number}`} className="block w-fit py-1">
          {text.receipt}
          <span className="sr-only">, {gift.number}</span>
        </a>
      </span>
      <span className="figures sm:text-right">
        {formatMoneyWithCode(gift.amount, locale)}
        {gift.givenBack && (
          <span className="block text-ink-soft">
            {text.givenBack(formatMoneyWithCode(gift.givenBack, locale))}
          </span>
        )}
      </span>
    </li>
  )
}

/** What it all comes to, year by year; currencies are never added together. */
export function YearSums({ years, locale }: { years: readonly YearSum[]; locale: Locale }) {
  const text = messages(locale).giving.years
  if (years.length === 0) return null
  return (
    <div className="min-w-0">
      <h2 className="mb-2 text-xl">{text.title}</h2>
      <Table
        caption={text.title}
        columns={[
          { key: 'year', heading: text.year },
          { key: 'count', heading: text.count, figures: true },
          { key: 'sum', heading: text.sum, figures: true },
        ]}
        rows={years.map(({ year, sum, count }) => ({
          key: `${year} ${sum.currency}`,
          cells: {
            year: String(year),
            count: formatNumber(count, locale),
            sum: formatMoneyWithCode(sum, locale),
          },
        }))}
      />
      <p className="mt-2 text-ink-soft">{text.less}</p>
    </div>
  )
}
