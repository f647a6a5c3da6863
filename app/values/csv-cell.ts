/** How a cell begins that a spreadsheet takes for a formula, full-width signs and line breaks included, whatever apostrophes stand before it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/

const number = /^-?\d+(\.\d+)?$/

/** Text as a spreadsheet may open it: what could be a formula gets an apostrophe before it, as WooCommerce does. A plain number is none and stays one. */
export const guardCell = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text

/** The text that was guarded. What never was comes back as it is, except an apostrophe before a formula's sign. */
export const unguardCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
