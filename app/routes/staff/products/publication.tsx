import { lackNames } from '#app/domain/catalogue/sheet/lack-names.ts'
import type { Lack } from '#app/domain/catalogue/sheet/sheet.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import type { ProductShown } from './product-shown.ts'

/** Whether a piece is on sale, what keeps it from that, and the steps from here. */
export function Publication({ shown }: { shown: ProductShown }) {
  const { desk, id, slug, status, publishAt, lacks } = shown
  const { locale, role } = desk
  const say = staffMessages(locale).products
  const at = publishAt && `${formatShortDate(publishAt, locale)} ${formatTime(publishAt, locale)}`
  return (
    <section aria-labelledby="publication" className="desk-panel grid gap-4">
      <h2 id="publication">{at ? say.planned(at) : say.statuses[status]}</h2>
      {status === 'published' && (
        <p>
          <a href={`/${locale}/products/${slug}`}>{say.inTheShop}</a>
        </p>
      )}
      {shown.lapsed && (
        <p>
          {staffMessages(locale).costs.lapsed}{' '}
          <a href={`/staff/products/${id}/costs`}>{staffMessages(locale).costs.title}</a>
        </p>
      )}
      {status === 'draft' && <Lacks id={id ?? ''} lacks={lacks} locale={locale} />}
      {may(role, 'products.publish') && status === 'draft' && lacks.length === 0 && (
        <form method="post" action={`/staff/products/${id}/publication`} className="desk-filters">
          <Button name="when" value="now">
            {say.publish}
          </Button>
          <Field name="at" label={say.publishAt} hint={say.publishAtHint} value="" />
          <Button look="quiet" small name="when" value="at">
            {say.plan}
          </Button>
        </form>
      )}
      {may(role, 'products.edit') && (
        <Steps id={id ?? ''} status={status} isPlanned={Boolean(at)} locale={locale} />
      )}
    </section>
  )
}

type LacksProps = { id: string; lacks: readonly Lack[]; locale: Locale }

/** Every thing that is missing, named, with the field that it belongs in; what a picture lacks is on a page of its own. */
function Lacks({ id, lacks, locale }: LacksProps) {
  const say = staffMessages(locale).products
  const names = lackNames(locale)
  const placeOf = (lack: Lack) => say.lackPlaces[lack as keyof typeof say.lackPlaces] ?? lack
  if (lacks.length === 0) return <p>{say.ready}</p>
  return (
    <div>
      <p>{say.lacking}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {lacks.map((lack) => (
          <li key={lack}>
            <a
              href={
                lack.startsWith('alt-') ? `/staff/products/${id}/pictures` : `#${placeOf(lack)}`
              }
            >
              {names[lack]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type StepsProps = { id: string; status: ProductShown['status']; isPlanned: boolean; locale: Locale }

function Steps({ id, status, isPlanned, locale }: StepsProps) {
  const say = staffMessages(locale).products
  const steps = [
    ...(status === 'published' || isPlanned ? (['withdraw'] as const) : []),
    ...(status === 'archived' ? (['restore'] as const) : (['archive'] as const)),
    'copy' as const,
  ]
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <a href={`/staff/products/${id}/stock`}>{say.stockTitle}</a>
      <a href={`/staff/products/${id}/pictures`}>{staffMessages(locale).pictures.title}</a>
      <a href={`/staff/products/${id}/costs`}>{staffMessages(locale).costs.title}</a>
      {steps.map((step) => (
        <form key={step} method="post" action={`/staff/products/${id}/${step}`}>
          <Button look="text">{say.steps[step]}</Button>
        </form>
      ))}
    </div>
  )
}
