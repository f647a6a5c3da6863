import type { HerPiece } from '#app/domain/designers/list-her-pieces.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type Props = { locale: Locale; pieces: readonly HerPiece[] }

/** A designer's pieces, and which of them say her alias in their own texts. */
export function HerPieces({ locale, pieces }: Props) {
  const { designers: text, products } = staffMessages(locale)
  const statuses: Record<string, string> = products.statuses
  return (
    <section aria-labelledby="pieces" className="desk-panel">
      <h2 id="pieces">{text.piecesTitle}</h2>
      {pieces.length === 0 && <p className="text-ink-soft">{text.noPieces}</p>}
      <ul className="grid gap-1">
        {pieces.map(({ id, title, status, names }) => (
          <li key={id}>
            <a href={`/staff/products/${id}`}>{title}</a>{' '}
            <span className="text-ink-soft">
              {[statuses[status], ...(names ? [text.namesAlias] : [])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
