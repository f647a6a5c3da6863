import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { fieldOf, type SheetPart } from './sheet-parts.ts'

type SheetFieldsProps = SheetPart & {
  designers: readonly { id: string; alias: string }[]
  collections: readonly { id: string; name: string }[]
}

const measured = ['sizeMm', 'nickelTestedAt', 'leadTestedAt', 'cadmiumTestedAt'] as const
const parties = ['maker', 'responsible'] as const

/** Where a piece stands in the shop, what it is made of and tested for, and who answers for it. */
export function SheetFields({ designers, collections, ...part }: SheetFieldsProps) {
  const say = staffMessages(part.locale).products
  const field = (name: string) => fieldOf(name, part)
  return (
    <div className="desk-halves">
      <fieldset className="desk-panel grid content-start gap-4">
        <legend className="px-1 font-semibold">{say.inShop}</legend>
        <Field {...field('slug')} hint={say.slugHint} />
        <Select
          {...field('designer')}
          prompt={say.noDesigner}
          options={designers.map(({ id, alias }) => ({ value: id, label: alias }))}
        />
        <Collections collections={collections} {...part} />
        <Field {...field('lowStockAt')} hint={say.lowHint} inputMode="numeric" narrow />
      </fieldset>
      <fieldset className="desk-panel grid content-start gap-4">
        <legend className="px-1 font-semibold">{say.tested}</legend>
        {measured.map((name) => (
          <Field
            key={name}
            {...field(name)}
            hint={name === 'sizeMm' ? say.sizeHint : say.dayHint}
          />
        ))}
      </fieldset>
      {parties.map((who) => (
        <fieldset key={who} className="desk-panel grid content-start gap-4">
          <legend className="px-1 font-semibold">{say[who]}</legend>
          <p className="text-ink-soft">{say.partyHints[who]}</p>
          {who === 'responsible' && <OutsideEu {...part} />}
          {(['Name', 'Address', 'Email'] as const).map((name) => (
            <Field key={name} {...field(`${who}${name}`)} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function OutsideEu({ locale, typed }: SheetPart) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="makerOutsideEu"
        value="yes"
        defaultChecked={typed.makerOutsideEu === 'yes'}
        className="tick"
      />
      <span>{staffMessages(locale).products.outsideEu}</span>
    </label>
  )
}

type CollectionsProps = SheetPart & Pick<SheetFieldsProps, 'collections'>

function Collections({ collections, locale, typed }: CollectionsProps) {
  const chosen = (typed.collections ?? '').split(' ')
  return (
    <fieldset>
      <legend className="font-semibold">{staffMessages(locale).products.fields.collections}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {collections.map(({ id, name }) => (
          <label key={id} className="inline-flex items-center gap-2">
            <input
              type="checkbox"
              name="collections"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="tick"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
