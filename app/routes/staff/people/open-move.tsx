import type { AddressMove } from '#app/domain/supporters/moves/address-move.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

type OpenMoveProps = { desk: DeskFrame; move: AddressMove }

/** That somebody has asked for another address herself, for whoever answers her on the telephone: since when, what it waits for, and until when. */
export function OpenMove({ desk: { locale }, move }: OpenMoveProps) {
  const { move: asked, moveWaits, moveUntil } = staffMessages(locale).people
  const moment = (at: Date | string) =>
    `${formatShortDate(new Date(at), locale)} ${formatTime(new Date(at), locale)}`
  return (
    <div className="mb-4 wrap-anywhere">
      <Notice>
        {asked(move.newEmail, moment(move.askedAt))} {move.agreedAt ? moveWaits.new : moveWaits.old}{' '}
        {moveUntil(moment(move.expiresAt))}
      </Notice>
    </div>
  )
}
