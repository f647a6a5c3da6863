import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'

/** What each part of a piece's form is drawn from. */
export type SheetPart = FormPart & {
  /** What fields are called. */
  names: Record<string, string>
}

/** A field by the name that it has everywhere. */
export const fieldOf = (name: string, part: SheetPart) =>
  fieldIn(name, part.names[name] ?? name, part)
