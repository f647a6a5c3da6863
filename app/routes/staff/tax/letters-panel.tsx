import { may } from '#app/domain/staff/staff.ts'
import type { YearLetters } from '#app/domain/tax/count-year-letters.server.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Progress } from '#app/ui/kit/progress.tsx'

type LettersProps = { desk: DeskFrame; year: number; letters: YearLetters; isOver: boolean }

/** The yearly statements by letter: how far they have come, and the button that orders them. */
export function Letters({ desk, year, letters, isOver }: LettersProps) {
  const { locale, role } = desk
  const { year: text } = staffMessages(locale).tax
  const { givers, owed, sent, failed } = letters
  const count = (number: number) => formatNumber(number, locale)
  return (
    <section aria-labelledby="letters" className="desk-panel grid gap-4">
      <h2 id="letters">{text.letters}</h2>
      {owed > 0 && (
        <Progress
          {...{ share: sent / owed, label: text.letters }}
          text={text.lettersProgress(count(sent), count(owed))}
        />
      )}
      {failed > 0 && (
        <p>
          <a href="/staff/letters?state=failed">{text.lettersFailed(count(failed))}</a>
        </p>
      )}
      <p className="measure text-ink-soft">
        {givers === 0 && text.lettersNone}
        {givers > 0 && (isOver ? text.lettersWhat(count(givers)) : text.lettersEarly)}
      </p>
      {may(role, 'tax.letters') && isOver && givers > owed && (
        <form method="post" action={`/staff/tax/${year}/letters`}>
          <Button look={owed > 0 ? 'quiet' : 'gold'}>{text.lettersStart}</Button>
        </form>
      )}
    </section>
  )
}
