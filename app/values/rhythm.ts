/** How often a gift is given. The first is what a form begins with. */
export const rhythms = ['once', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

export const isRhythm = (text: unknown): text is Rhythm => rhythms.some((rhythm) => rhythm === text)
