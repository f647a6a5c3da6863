import type { RunView } from '#app/domain/catalogue/import/run/run.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'

/** The two things that can be done with a file that was looked through: have it imported, or not. */
export function RunWord({ locale, run }: { locale: Locale; run: RunView }) {
  const say = staffMessages(locale).importDesk
  const count = run.counts.created + run.counts.changed
  const page = `/staff/products/import/${run.id}`
  return (
    <div className="mb-8 grid gap-3">
      {count === 0 && <p className="max-w-measure">{say.nothingToDo}</p>}
      <div className="flex flex-wrap items-center gap-4">
        {count > 0 && (
          <form method="post" action={`${page}/start`}>
            <Button>{say.start(count)}</Button>
          </form>
        )}
        <form method="post" action={`${page}/removal`}>
          <Button look="quiet">{say.drop}</Button>
        </form>
      </div>
      <p className="text-ink-soft">{say.keeps}</p>
    </div>
  )
}
