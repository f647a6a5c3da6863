import type { AddressMove } from '#app/domain/supporters/moves/address-move.ts'
import { formatDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/kit/table.tsx'

type MoveFactsProps = { move: MoveShown; locale: Locale }

/** As much of a move as its pages show: nothing of who asked. */
export type MoveShown = Pick<AddressMove, 'newEmail' | 'askedAt' | 'agreedAt' | 'expiresAt'>

/** Where letters are to go, when that was asked for and until when it holds. */
export function MoveFacts({ move, locale }: MoveFactsProps) {
  const text = messages(locale).moves
  const moment = (at: Date | string) =>
    text.moment(formatDate(new Date(at), locale), formatTime(new Date(at), locale))
  const rows = [
    { key: 'new', name: text.newEmail, value: move.newEmail, strong: true },
    { key: 'asked', name: text.askedAt, value: moment(move.askedAt) },
    { key: 'until', name: text.until, value: moment(move.expiresAt) },
  ]
  return <Facts rows={rows} />
}
