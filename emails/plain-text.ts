import { toPlainText } from '@react-email/render'

const asWritten = { uppercase: false, leadingLineBreaks: 3, trailingLineBreaks: 2 }

const selectors = [
  { selector: 'h1', options: asWritten },
  { selector: 'h2', options: asWritten },
  // An address to write to is its own link.
  { selector: 'a', options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } },
  {
    selector: 'a[href^="tel:"]',
    format: 'anchor',
    options: { linkBrackets: false, ignoreHref: true },
  },
  {
    selector: '[data-text-format="dataTable"]',
    format: 'dataTable',
    // Two columns must fit beside each other in the 72 characters that a letter's lines have.
    options: { uppercaseHeaderCells: false, colSpacing: 3, maxColumnWidth: 46 },
  },
]

/** A letter's HTML as text that reads well by itself: headings as written, tables in columns, each address after the words that lead to it. */
export const plainText = (html: string): string =>
  `${toPlainText(html, { wordwrap: 72, selectors })}\n`
