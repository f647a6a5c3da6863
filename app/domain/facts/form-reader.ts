import { readText } from '#app/values/field.ts'

/** A form that is being read, and what was wrong with it so far, by field. */
export type FormReader = { form: FormData; errors: Record<string, string> }

/** One line as typed; empty where it is wrong, which is noted. */
export function lineOf({ form, errors }: FormReader, name: string, most: number): string {
  const read = readText(form, name, { longest: most, optional: true })
  if (read.ok) return read.value
  errors[name] = read.refusal
  return ''
}
