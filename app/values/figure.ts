export const figureUnits = ['count', 'percent', 'share', 'times', 'money', 'countries'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** How sure a source is: of the figure itself, of its neighbourhood, or only that it is more or less. */
export const figureBounds = ['exact', 'about', 'over', 'under'] as const
export type FigureBound = (typeof figureBounds)[number]

/** What a source says of one thing: a value, a range, or the countries that come first. */
export type Figure = {
  unit: FigureUnit
  bound: FigureBound
  /** The value, or where a range begins. Per cent as 80, money in whole units of its currency. Undefined for countries. */
  low?: number | undefined
  /** Where a range ends; above `low`. */
  high?: number | undefined
  /** A share is `low` of so many: 3 of 4. */
  outOf?: number | undefined
  /** ISO 4217. */
  currency?: string | undefined
  /** ISO 3166, in the source's order. */
  countries: readonly string[]
}

/** The line that a figure can be drawn on: figures of the same line can stand beside each other. Undefined for what is no number. */
export function lineOf({ unit, currency }: Figure): string | undefined {
  if (unit === 'countries') return undefined
  // A share is a percentage in other words.
  if (unit === 'share') return 'percent'
  return unit === 'money' ? `money ${currency}` : unit
}

/** Whether figures can be drawn beside each other: there are several, and all of the same line. */
export function canCompare(figures: readonly Figure[]): boolean {
  const [first, ...others] = figures.map(lineOf)
  return first !== undefined && others.length > 0 && others.every((line) => line === first)
}

/** Where a figure begins and ends on its line; a share in per cent. */
export function endsOf({ unit, low = 0, high, outOf = 1 }: Figure): { low: number; high: number } {
  const each = unit === 'share' ? 100 / outOf : 1
  return { low: low * each, high: (high ?? low) * each }
}

/** Where a figure is drawn, as shares of the line from 0 to 1. `open` is where it may go on to: only an upper or a lower bound is known. */
export type Span = { from: number; to: number; open: 'none' | 'beyond' | 'within' }

/** How figures of one line are drawn beside each other. The line of percentages ends at a hundred, any other at the largest figure. */
export function spansOf(figures: readonly Figure[]): Span[] {
  const ends = figures.map(endsOf)
  const isWhole = figures.every((figure) => lineOf(figure) === 'percent')
  const top = isWhole ? 100 : Math.max(...ends.map(({ high }) => high), 0) || 1
  return figures.map(({ bound, high: isRange }, place) => {
    const { low, high } = ends[place] ?? { low: 0, high: 0 }
    const open = bound === 'over' ? 'beyond' : bound === 'under' ? 'within' : 'none'
    return { from: isRange === undefined ? 0 : low / top, to: high / top, open }
  })
}
