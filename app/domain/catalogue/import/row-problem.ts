/** Why a row cannot be taken. `value` is what stood there, or the other line or piece that the sentence needs. */
export type RowProblem = { line: number; column: string; refusal: RowRefusal; value?: string }

/** The refusals of a row, each with its sentence for the operator. */
const sentences = {
  quote_broken: () => 'a quotation mark is not closed, or one inside the text is not doubled',
  cells_differ: (value) => `the row has ${value}`,
  row_empty: () => 'the row names neither a variant nor a picture',
  too_many_rows: (value) => `the piece has more than ${value} rows`,
  handle_missing: () => 'is empty; every row must name its piece',
  handle_malformed: (value) =>
    `${value} may hold small letters, digits, hyphens and underscores only`,
  handle_apart: (value) =>
    `the same piece stands on line ${value} too; its rows must follow each other`,
  handle_taken: (value) => `the address ${value} belongs to a piece that was not imported`,
  own_differs: (value) =>
    `this is the id of the piece ${value}, which has another handle; leave the cell empty to make a new piece`,
  title_missing: () => 'is empty in the first row of the piece',
  title_differs: (value) => `${value} differs from the title in the first row of the piece`,
  too_long: (value) => `is longer than ${value} characters`,
  truth_malformed: (value) => `${value} is neither true nor false`,
  status_malformed: (value) => `${value} is not a status; Shopify writes active, draft or archived`,
  gift_card: () => 'is true; gift cards are not pieces and cannot be imported',
  option_missing: () => 'is empty, but the variants of this piece are told apart by it',
  option_unnamed: (value) => `${value} stands here, but the first row gives this option no name`,
  options_repeated: (value) => `the variant has the same options as the one on line ${value}`,
  price_missing: () => 'is empty; every variant needs a price',
  price_malformed: (value) => `${value} is not a price; Shopify writes 1299.50`,
  price_comma: (value) => `${value} has a comma; Shopify writes 1299.50, without separators`,
  price_decimals: (value) => `${value} has more than two decimals`,
  price_negative: (value) => `${value} is below zero`,
  price_zero: () => 'is zero; a piece cannot be sold for nothing',
  price_too_large: (value) => `${value} is more than one payment can carry`,
  grams_malformed: (value) => `${value} is not a weight in grams`,
  quantity_malformed: (value) => `${value} is not a whole number of units`,
  quantity_negative: (value) => `${value} is below zero; there cannot be fewer than none`,
  quantity_too_large: (value) => `${value} is more than 999999 units`,
  key_missing: () => 'is empty, and so is SKU; a piece is known by one of them',
  piece_repeated: (value) => `the piece on line ${value} is called the same`,
  parent_missing: (value) => `${value} is not in the file; a variation comes with its piece`,
  type_unsold: (value) => `${value} is not sold here; simple, variable and variation are`,
  variations_missing: () => 'is variable, but the file has no variation of it',
  variations_uncertain: (value) =>
    `is variable, and line ${value}, which cannot be read, may be a variation of it`,
  published_malformed: (value) => `${value} is not one of 1, 0 and -1`,
  price_separators: (value) => `${value} is not a price; WooCommerce writes 1299.50 or 1299,50`,
  weight_malformed: (value) => `${value} is not a weight`,
  weight_unit: (value) => `${value} is in a unit that is not kg, g, lbs or oz`,
  sku_repeated: (value) => `the same SKU stands on line ${value}`,
  sku_taken: (value) => `the SKU belongs to the piece ${value}`,
  picture_malformed: (value) => `${value} is not a web address`,
  position_malformed: (value) => `${value} is not a position from 1 to 999`,
  position_repeated: (value) => `the picture on line ${value} has the same position`,
} satisfies Record<string, (value: string) => string>

export type RowRefusal = keyof typeof sentences

/** What a problem says: its reason as the rest of a sentence that began with the line and the column. */
export const reasonOf = ({ refusal, value = '' }: RowProblem): string => sentences[refusal](value)

/** A cell's text as a sentence may repeat it: quoted, short, and unable to steer the terminal. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return plain.length > 40 ? `"${plain.slice(0, 40)}…"` : `"${plain}"`
}
