import type { taxLetters as pattern } from '../sv/tax-letters.ts'

export const taxLetters: typeof pattern = {
  yearConfirmation: {
    subject: (year) => `Årsbekreftelse ${year}`,
    preview: 'Alt på én side, til å ta vare på eller skrive ut.',
    title: (year) => `Årsbekreftelsen din for ${year}`,
    lead: (year) =>
      `Takk for det du ga i ${year}. På din egen side finnes en bekreftelse med alle gaver, kvitteringer og summer, til å ta vare på eller skrive ut.`,
    open: 'Se årsbekreftelsen',
    tax: 'Der står det også hva som rapporteres til skattemyndigheten. Vil du at gavene dine rapporteres, legger du igjen nummeret på siden, aldri i et brev til oss.',
  },
}
