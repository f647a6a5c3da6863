import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { describedBy, Field, Labelled } from '#app/ui/kit/field.tsx'
import { galleryForm } from '../../products/pictures/gallery-shown.ts'

type Props = FormPart & { id: string; described: readonly Locale[] }

/** One picture, with what it shows in each language that the story may be told in. Part of the page's one form: what stands in the cards is saved with it. */
export function UploadForm({ id, described, ...part }: Props) {
  const { locale, beside } = part
  const { storyPictures: say, pictures, desk } = staffMessages(locale)
  const file = {
    ...{ name: 'picture', hint: say.chooseHint },
    ...(beside.picture && { error: beside.picture }),
  }
  return (
    <section aria-labelledby="add" className="desk-panel">
      <h2 id="add">{say.add}</h2>
      <div className="grid max-w-form gap-4">
        <Labelled {...file} label={say.choose}>
          <input
            type="file"
            id="picture"
            name="picture"
            form={galleryForm}
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            className="control"
            aria-invalid={beside.picture ? true : undefined}
            aria-describedby={describedBy(file)}
          />
        </Labelled>
        {locales.map((tongue) => (
          <Field
            key={tongue}
            {...fieldIn(`alt-${tongue}`, pictures.altIn(localeNames[tongue]), part)}
            hint={say.altHint}
            lang={tongue}
            form={galleryForm}
            {...(described.includes(tongue) ? { required: true } : { aside: desk.optional })}
          />
        ))}
        <p>
          <Button form={galleryForm} action={`/staff/stories/${id}/pictures`} withFiles>
            {say.send}
          </Button>
        </p>
      </div>
    </section>
  )
}
