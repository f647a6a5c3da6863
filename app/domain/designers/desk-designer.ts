/** A designer as staff list her. */
export type DeskDesigner = {
  id: string
  slug: string
  alias: string
  shown: boolean
  /** Her pieces that are on sale. */
  pieces: number
  /** In how many languages something is said of her. */
  languages: number
}
