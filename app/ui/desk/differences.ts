/** A field that somebody else saved otherwise than it was typed. */
export type Difference = { label: string; saved: string; typed: string }

type Texts = Readonly<Partial<Record<string, string>>>

/** The fields in which what was typed differs from what is saved now, by what they are called. */
export const differencesBetween = (saved: Texts, typed: Texts, names: Texts = {}): Difference[] =>
  Object.keys({ ...saved, ...typed })
    .filter((field) => (saved[field] ?? '') !== (typed[field] ?? ''))
    .map((field) => ({
      ...{ label: names[field] ?? field, saved: saved[field] ?? '', typed: typed[field] ?? '' },
    }))
