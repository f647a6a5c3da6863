/** Parts of a cell that holds several, separated by commas; a comma within one is written "\,". */
export const splitList = (cell: string): string[] =>
  cell
    .split(/(?<!\\),/)
    .map((part) => unescapeCommas(part.trim()))
    .filter((part) => part !== '')

export const unescapeCommas = (text: string): string => text.replaceAll('\\,', ',')

export const escapeCommas = (text: string): string => text.replaceAll(',', '\\,')

/** Several parts in one cell, as `splitList` reads them. */
export const joinList = (parts: readonly string[]): string => parts.map(escapeCommas).join(', ')

/** WooCommerce writes a line break in a description as "\n", and those two characters themselves with one more "\" before them. */
export const readBreaks = (cell: string): string =>
  cell
    .split('\\\\n')
    .map((part) => part.replaceAll('\\n', '\n'))
    .join('\\n')

/** Guards what `readBreaks` would take for a line break. */
export const writeBreaks = (text: string): string => text.replaceAll('\\n', '\\\\n')

/** Categories by their last words: "Jewellery > Rings" is "Rings". */
export const splitCategories = (cell: string): string[] =>
  splitList(cell).map((path) => path.split(' > ').at(-1)?.trim() ?? '')
