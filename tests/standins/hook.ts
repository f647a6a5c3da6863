/** Where events are sent, and with which secret they are signed. */
export interface Hook {
  url: string
  secret: string
  /** Event types that are sent; `*` is all of them. */
  types: string[]
}
