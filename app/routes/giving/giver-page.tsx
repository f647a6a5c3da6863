import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { ShownGiver } from './find-shown.server.ts'
import { GiftList, YearSums } from './gift-list.tsx'
import { PlanCard } from './plan-card.tsx'
import { sections } from './sections.tsx'

type GiverPageProps = { frame: Frame; token: string; shown: ShownGiver }

/** Everything of one giver: what she gives each month, what she has given, and what more there is behind. */
export function GiverPage({ frame, token, shown }: GiverPageProps) {
  const { locale } = frame
  const { giver, plans, gifts, years, isFirstPage, told } = shown
  const text = messages(locale).giving
  const going = plans.filter(({ state }) => state !== 'ended')
  const over = plans.filter(({ state }) => state === 'ended')
  const page = `/${locale}/giving/${token}`
  return (
    <>
      {told && (
        <div className="mb-8 max-w-measure">
          <Notice kind={told.kind} heading={told.title}>
            {told.text}
          </Notice>
        </div>
      )}
      <h1>{text.title}</h1>
      <p className="measure mt-3 text-lg wrap-anywhere">{text.lead(giver.email)}</p>
      <div className="mt-10 grid gap-14">
        {going.length > 0 && (
          <section aria-labelledby="plans" className="grid gap-6">
            <h2 id="plans" className="text-xl">
              {text.plans.title}
            </h2>
            <div className="grid gap-10 lg:grid-cols-2">
              {going.map((plan) => (
                <PlanCard key={plan.id} plan={plan} locale={locale} page={page} />
              ))}
            </div>
          </section>
        )}
        <div className="grid items-start gap-14 lg:grid-cols-[1.6fr_1fr]">
          <GiftList {...{ gifts, isFirstPage, page, locale }} />
          <YearSums years={years} locale={locale} />
        </div>
        {sections.map((Section) => (
          <Section key={Section.name} {...{ frame, token, giver }} />
        ))}
        {over.length > 0 && (
          <section aria-labelledby="earlier" className="grid gap-6">
            <h2 id="earlier" className="text-xl">
              {text.plans.earlier}
            </h2>
            <div className="grid gap-10 lg:grid-cols-2">
              {over.map((plan) => (
                <PlanCard key={plan.id} plan={plan} locale={locale} />
              ))}
            </div>
          </section>
        )}
      </div>
    </>
  )
}
