import type { Found } from '#app/domain/designers/searched.ts'

/** What was found by which she could be known, as refusals of the fields that it stands in: the kind of thing, never the thing. */
export const foundErrors = ({ findings }: Found): Record<string, string> =>
  Object.fromEntries(
    findings
      .map(({ where, kind }) =>
        where === 'file' ? (['portrait', 'file'] as const) : ([where, kind] as const),
      )
      // The first of several in one field is the weightiest: what is hers comes before what looks like anybody's.
      .reverse(),
  )
