/** The page of an address that only takes forms. It draws nothing; it is there so that a refusal is a page of ours and not bare data. */
export function FormOnly() {
  return null
}
