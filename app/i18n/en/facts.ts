import type { facts as pattern } from '../sv/facts.ts'

export const facts: typeof pattern = {
  title: 'Figures and sources',
  description:
    'What can be said of human trafficking in figures, each with its source, year and method.',
  lead: 'Each figure stands with its source, its year and how it came to be. Where sources answer differently they stand beside each other, and we do not add them up.',
  contents: 'The questions',
  none: 'No figures are published at the moment.',
  answers: 'The sources answer differently. These are their figures, not an average.',
  source: 'Source',
  how: 'How the figure came to be',
  asOf: (year) => `As of ${year}`,
  asOfUnknown: 'Of no known year',
  notReviewed: 'We have not looked at it again yet.',
  year: 'About',
  estimatedYears: (years) => `around ${years}; the source names no year`,
  around: (years) => `around ${years}`,
  noYear: 'The source names no year',
  sourceDate: 'The source is from',
  noSourceDate: 'The source is undated',
  review: 'To be looked at again',
  place: 'Link to this figure',
  asTable: 'As a table',
  what: 'What',
  figure: 'Figure',
}
