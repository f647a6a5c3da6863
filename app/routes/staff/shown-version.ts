/** The version that a form was shown with; anything else counts as one that nobody has. */
export const shownVersion = (form: FormData, field = 'version'): number => {
  const text = form.get(field)
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : -1
}
