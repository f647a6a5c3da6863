import type { ReactNode } from 'react'
import type { Role } from '#app/domain/staff/role.ts'
import { evidences, namesShown } from '#app/domain/stories/consent.ts'
import type { TypedConsent } from '#app/domain/stories/consent-form.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TickList } from './tick-list.tsx'

type ConsentFieldsProps = {
  locale: Locale
  typed: TypedConsent | undefined
  beside: Readonly<Record<string, string>>
  members: readonly { id: string; name: string; role: Role }[]
}

type Part = Omit<ConsentFieldsProps, 'members'>

/** Everything that a consent says. Nothing is chosen beforehand: it is hers. */
export function ConsentFields({ members, ...part }: ConsentFieldsProps) {
  return (
    <div className="desk-halves">
      <Scope {...part} />
      <div className="grid gap-5">
        <Period {...part} />
        <Proof {...part} members={members} />
        <Slip {...part} />
      </div>
    </div>
  )
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="desk-panel grid content-start gap-5">
      <legend className="px-1 font-semibold">{legend}</legend>
      {children}
    </fieldset>
  )
}

function Scope({ locale, typed, beside }: Part) {
  const text = staffMessages(locale).consents
  const { legend: whatLegend, hint, ...covers } = text.covers
  const { legend: whereLegend, ...channels } = text.channels
  const ticked = (name: string) => typed?.ticked[name] ?? []
  return (
    <Group legend={text.groups.what}>
      <TickList
        {...{ name: 'covers', legend: whatLegend, hint, words: covers }}
        {...{ ticked: ticked('covers'), error: beside.covers }}
      />
      <Choices
        {...{ name: 'nameShown', legend: text.nameShown.legend }}
        {...(typed?.fields.nameShown && { value: typed.fields.nameShown })}
        {...(beside.nameShown && { error: beside.nameShown })}
        choices={namesShown.map((value) => ({ value, label: text.nameShown[value] }))}
      />
      <TickList
        {...{ name: 'locales', legend: text.locales, words: localeNames }}
        {...{ ticked: ticked('locales'), error: beside.locales }}
      />
      <TickList
        {...{ name: 'channels', legend: whereLegend, words: channels }}
        {...{ ticked: ticked('channels'), error: beside.channels }}
      />
    </Group>
  )
}

/** A field's name, label, hint, value and fault. */
function fieldOf(name: 'givenOn' | 'until' | 'left' | 'evidenceNumber', part: Part) {
  const { fields, hints } = staffMessages(part.locale).consents
  const { [name]: error } = part.beside
  return {
    ...{ name, label: fields[name], hint: hints[name], value: part.typed?.fields[name] ?? '' },
    ...{ autoComplete: 'off', narrow: true, required: true, ...(error && { error }) },
  }
}

function Period(part: Part) {
  const text = staffMessages(part.locale).consents
  return (
    <Group legend={text.groups.when}>
      <Field {...fieldOf('givenOn', part)} />
      <Field {...fieldOf('until', part)} />
      <Field {...fieldOf('left', part)} />
    </Group>
  )
}

function Proof({ members, ...part }: ConsentFieldsProps) {
  const { locale, typed, beside } = part
  const text = staffMessages(locale).consents
  const here = members.filter(({ role }) => role !== 'disabled')
  return (
    <Group legend={text.groups.proof}>
      <Choices
        {...{ name: 'evidence', legend: text.fields.evidence }}
        {...(typed?.fields.evidence && { value: typed.fields.evidence })}
        {...(beside.evidence && { error: beside.evidence })}
        choices={evidences.map((value) => ({ value, label: text.evidence[value] }))}
      />
      <Field {...fieldOf('evidenceNumber', part)} />
      <Select
        {...{ name: 'witness', label: text.fields.witness, prompt: '–', required: true }}
        value={typed?.fields.witness ?? ''}
        {...(beside.witness && { error: beside.witness })}
        options={here.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Group>
  )
}

function Slip({ locale, typed }: Part) {
  const text = staffMessages(locale).consents
  return (
    <Group legend={text.groups.slip}>
      <Select
        {...{ name: 'slip', label: text.fields.slip, hint: text.hints.slip }}
        value={typed?.fields.slip ?? locale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
    </Group>
  )
}
