import type { LettersTo } from '#app/domain/receipts/list-letters-to.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Letters } from '../letters/letter-table.tsx'

type Props = { desk: DeskFrame; letters: LettersTo; back: string }

/** The letters to somebody at a glance: how many have gone, how many did not arrive, and the newest with their fate. */
export function LettersSent({ desk, letters: { rows, counts }, back }: Props) {
  const { letters: text } = staffMessages(desk.locale).people
  return (
    <section aria-labelledby="letters" className="desk-panel mt-6">
      <h2 id="letters">{text.title}</h2>
      {rows.length > 0 && (
        <p className="mb-3">
          {text.sent(counts.sent)}
          {' · '}
          {counts.failed > 0 ? <strong>{text.failed(counts.failed)}</strong> : text.failed(0)}
          {counts.waiting > 0 && ` · ${text.waiting(counts.waiting)}`}
        </p>
      )}
      <Letters {...{ desk, rows, back, none: text.none }} />
    </section>
  )
}
