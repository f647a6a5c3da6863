import type { RunView } from '#app/domain/catalogue/import/run/run.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Progress } from '#app/ui/kit/progress.tsx'

type RunProgressProps = { locale: Locale; run: RunView; isStill: boolean }

/** How far the work is. The page loads itself again; whoever is disturbed by that can have it stand still. */
export function RunProgress({ locale, run, isStill }: RunProgressProps) {
  const say = staffMessages(locale).importDesk
  const { mode, rows, pictures } = run
  const label = mode === 'preview' ? say.previewing : say.importing
  const page = `/staff/products/import/${run.id}`
  const count = (value: number) => formatNumber(value, locale)
  const share = ({ done, total }: RunView['rows']) => (total === 0 ? 0 : done / total)
  return (
    <section className="grid max-w-form gap-6" aria-live="polite">
      <div>
        <h2 className="mb-3 text-xl">{run.state === 'waiting' ? say.waiting : label}</h2>
        <Progress
          share={share(rows)}
          label={label}
          text={say.rowsDone(count(rows.done), count(rows.total))}
        />
      </div>
      {pictures.total > 0 && (
        <div>
          <h2 className="mb-3 text-xl">{say.fetching}</h2>
          <Progress
            share={share(pictures)}
            label={say.fetching}
            text={say.picturesDone(count(pictures.done), count(pictures.total))}
          />
        </div>
      )}
      <p>{say.goesOn}</p>
      <p className="text-ink-soft">
        {isStill ? say.held : say.refreshing}{' '}
        <a href={isStill ? page : `${page}?still=yes`}>{isStill ? say.again : say.hold}</a>
      </p>
    </section>
  )
}
