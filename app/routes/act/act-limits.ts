import type { Allowance } from '#app/domain/limits/allowance.ts'

/** A whole office behind one address may sign at once; a program may not go on. */
export const signing: Allowance = { what: 'campaign-pledge', burst: 20, everySeconds: 30 }

/** Letters through our form: dearer, since each makes us write to an address that somebody typed. */
export const asking: Allowance = { what: 'campaign-letter', burst: 10, everySeconds: 120 }
