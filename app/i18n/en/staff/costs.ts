import type { costs as pattern } from '../../sv/staff/costs.ts'

export const costs: typeof pattern = {
  title: 'What the price is made of',
  of: (piece) => `What the price is made of: ${piece}`,
  lead: 'Write what is known of each price that is asked now. The parts shall sum to the price, VAT included. Buyers see them on the page of the piece, in their currency.',
  share:
    "The designer's part is hers for each piece that is sold. It goes with the sale as it is then.",
  partsOf: (price) => `The parts of ${price}`,
  versions: (labels) => `For ${labels}`,
  since: (day) => `The price has been asked since ${day}.`,
  parts: {
    material: 'Material',
    designer: 'The designer',
    workshop: 'The workshop',
    programme: 'The programme',
    vat: 'VAT',
  },
  none: 'No costs are written. Buyers do not see what the price is made of.',
  lapsed:
    'The price was changed without new costs. The old ones are not of this price, and buyers see no parts until the new ones are written.',
  recorded: 'Written. Buyers see the parts.',
  stays: 'What is written cannot be taken away, only replaced. A new price begins without costs.',
  short: (amount) => `${amount} is missing for the parts to sum to the price.`,
  over: (amount) => `The parts are ${amount} more than the price.`,
  noPrices: 'The piece has no price yet. Write the price on the page of the piece first.',
  errors: {
    parts_incomplete: 'Fill in all parts or none. A part may be 0.',
    parts_do_not_sum: 'The parts do not sum to the price.',
  },
}
