import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { DesignerShown } from './designer-shown.ts'
import { designerFieldNames } from './field-names.ts'
import { HerIdentity } from './her-identity.tsx'
import { PortraitShown } from './portrait-shown.tsx'

/** Whether readers see a designer, what keeps her from them, and the steps from here. */
export function DesignerState({ shown }: { shown: DesignerShown }) {
  const { desk, portrait, slug } = shown
  const { locale } = desk
  const text = staffMessages(locale).designers
  return (
    <section aria-labelledby="state" className="desk-panel mb-8 flex flex-wrap gap-6">
      <PortraitShown {...{ portrait, locale }} />
      <div className="grid min-w-0 flex-1 basis-72 content-start gap-4">
        <h2 id="state">{shown.shown ? text.shown : text.hidden}</h2>
        <p>{shown.shown ? text.state_shown : text.state_hidden}</p>
        {shown.shown && (
          <p>
            <a href={`/${locale}/designers/${slug}`}>{text.publicPage}</a>
          </p>
        )}
        {!shown.shown && shown.lacks.length > 0 && <Lacks shown={shown} />}
        <Steps shown={shown} />
        <OldAddresses shown={shown} />
        <HerIdentity shown={shown} />
      </div>
    </section>
  )
}

function Steps({ shown }: { shown: DesignerShown }) {
  const { desk, id, lacks } = shown
  const text = staffMessages(desk.locale).designers
  const at = (step: string) => `/staff/designers/${id}/${step}`
  const edits = may(desk.role, 'designers.edit')
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      {edits && !shown.shown && lacks.length === 0 && (
        <form method="post" action={at('showing')}>
          <Button>{text.show}</Button>
        </form>
      )}
      {edits && shown.shown && (
        <form method="post" action={at('hiding')} className="grid justify-items-start gap-1">
          <Button look="quiet">{text.hide}</Button>
          <span className="text-ink-soft">{text.hideWhat}</span>
        </form>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {edits && <a href={at('alias')}>{text.changeAlias}</a>}
        {edits && <a href={at('portrait')}>{text.changePortrait}</a>}
        {may(desk.role, 'designers.ledger') && <a href={at('ledger')}>{text.toLedger}</a>}
      </p>
    </div>
  )
}

/** The languages that lack a text, each leading to its field. */
function Lacks({ shown: { desk, lacks } }: { shown: DesignerShown }) {
  const text = staffMessages(desk.locale).designers
  const names = designerFieldNames(desk.locale)
  return (
    <div>
      <p>{text.lacking}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {lacks.map((lack) => (
          <li key={lack}>
            <a href={`#${lack}`}>{names[lack] ?? lack}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The addresses that lead on to her, and the way to let them be gone. */
function OldAddresses({ shown: { desk, id, formerAddresses } }: { shown: DesignerShown }) {
  const { oldAddresses: text } = staffMessages(desk.locale).designers
  if (formerAddresses.length === 0) return null
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <h3>{text.title}</h3>
      <p className="wrap-anywhere">{formerAddresses.map((slug) => `/${slug}`).join(', ')}</p>
      {may(desk.role, 'designers.edit') && (
        <form
          method="post"
          action={`/staff/designers/${id}/old-addresses`}
          className="grid justify-items-start gap-1"
        >
          <Button look="quiet" small>
            {text.do}
          </Button>
          <span className="text-ink-soft">{text.what}</span>
        </form>
      )}
    </div>
  )
}
