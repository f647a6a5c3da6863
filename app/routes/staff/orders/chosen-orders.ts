/** How many orders one press may concern: a page of the list. */
const most = 50

/** The printed numbers that were chosen, in a form or an address; whatever is none is left out. */
export const chosenOrders = (chosen: FormData | URLSearchParams): string[] =>
  [...new Set(chosen.getAll('order'))]
    .flatMap((value) => (typeof value === 'string' && /^L-\d{4,9}$/.test(value) ? [value] : []))
    .slice(0, most)
