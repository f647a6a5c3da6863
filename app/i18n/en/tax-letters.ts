import type { taxLetters as pattern } from '../sv/tax-letters.ts'

export const taxLetters: typeof pattern = {
  yearConfirmation: {
    subject: (year) => `Statement for ${year}`,
    preview: 'Everything on one page, to keep or print.',
    title: (year) => `Your statement for ${year}`,
    lead: (year) =>
      `Thank you for what you gave in ${year}. Your own page has a statement with all gifts, receipts and sums, to keep or print.`,
    open: 'See the statement',
    tax: 'It also says what is reported to the tax agency. If you want your gifts reported, leave your number on the page, never in a letter to us.',
  },
}
