import type { Allowance } from '#app/domain/limits/allowance.ts'

/** A whole office behind one address may ask; a program may not go on. Dear, since each makes us write to an address that somebody typed. */
export const asking: Allowance = { what: 'newsletter', burst: 10, everySeconds: 120 }

/** The same address typed by many: her inbox is nobody's to fill. */
export const askingFor: Allowance = { what: 'newsletter-address', burst: 3, everySeconds: 14_400 }
