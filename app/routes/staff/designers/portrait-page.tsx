import { drawings } from '#app/domain/designers/drawing.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox, Choices } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { describedBy, Field, Labelled } from '#app/ui/kit/field.tsx'
import type { DesignerAnswer, DesignerShown } from './designer-shown.ts'
import { PortraitShown } from './portrait-shown.tsx'

type Props = { shown: DesignerShown; answer: DesignerAnswer | undefined }

/** A designer's portrait: the one she has, Lykta's own drawings to choose from, and a drawing to upload. */
export function PortraitPage({ shown, answer }: Props) {
  const { desk, id, alias, portrait } = shown
  const { locale } = desk
  const { designers: text, desk: words } = staffMessages(locale)
  const say = text.portraitPage
  const sentences = { ...words.fields, ...text.errors, ...text.found }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const part = { locale, typed: answer?.typed ?? {}, beside }
  return (
    <Desk
      desk={desk}
      title={`${say.title}: ${alias}`}
      up={{ href: `/staff/designers/${id}`, name: alias }}
    >
      <ErrorSummary title={words.errors.title} faults={faults} />
      <p className="measure mb-6">{say.lead}</p>
      <section aria-labelledby="now" className="desk-panel mb-8">
        <h2 id="now">{say.now}</h2>
        <PortraitShown {...{ portrait, locale }} />
        {portrait.kind === 'uploaded' && portrait.drawnBy !== '' && (
          <p className="mt-2 text-ink-soft">{say.drawnBy(portrait.drawnBy)}</p>
        )}
      </section>
      <div className="desk-halves">
        <ChooseForm {...{ id: id ?? '', locale }} now={nowOf(portrait)} />
        <UploadForm {...part} id={id ?? ''} />
      </div>
    </Desk>
  )
}

const nowOf = (portrait: DesignerShown['portrait']): string =>
  portrait.kind === 'drawing' ? portrait.drawing : portrait.kind === 'none' ? 'none' : ''

type ChooseProps = { id: string; locale: Locale; now: string }

function ChooseForm({ id, locale, now }: ChooseProps) {
  const say = staffMessages(locale).designers.portraitPage
  const choices = drawings.map((drawing) => ({
    ...{ value: drawing, label: say.drawings[drawing] },
    end: <img src={`/portraits/${drawing}.svg`} alt="" width="72" height="72" loading="lazy" />,
  }))
  return (
    <form
      method="post"
      action={`/staff/designers/${id}/drawing`}
      className="desk-panel grid content-start gap-4"
    >
      <Choices
        name="drawing"
        legend={say.choose}
        value={now}
        choices={[...choices, { value: 'none', label: say.drawings.none }]}
      />
      <p>
        <Button look="quiet">{say.chooseDo}</Button>
      </p>
    </form>
  )
}

function UploadForm({ id, ...part }: FormPart & { id: string }) {
  const { locale, typed, beside } = part
  const say = staffMessages(locale).designers.portraitPage
  const file = {
    name: 'portrait',
    hint: say.fileHint,
    ...(beside.portrait && { error: beside.portrait }),
  }
  return (
    <form
      method="post"
      action={`/staff/designers/${id}/portrait`}
      encType="multipart/form-data"
      className="desk-panel grid content-start gap-4"
    >
      <h2>{say.upload}</h2>
      <Labelled {...file} label={say.file}>
        <input
          type="file"
          id="portrait"
          name="portrait"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          className="control"
          aria-invalid={beside.portrait ? true : undefined}
          aria-describedby={describedBy(file)}
        />
      </Labelled>
      <Checkbox
        name="isDrawing"
        label={say.isDrawing}
        checked={typed.isDrawing === 'yes'}
        {...(beside.isDrawing && { error: beside.isDrawing })}
      />
      <Field
        {...fieldIn('drawnBy', say.drawnByLabel, part)}
        hint={say.drawnByHint}
        autoComplete="off"
        required
      />
      {locales.map((tongue) => (
        <Field
          key={tongue}
          {...fieldIn(`alt-${tongue}`, say.altIn(localeNames[tongue]), part)}
          hint={say.altHint}
          lang={tongue}
          required
        />
      ))}
      <p>
        <Button>{say.uploadDo}</Button>
      </p>
    </form>
  )
}
