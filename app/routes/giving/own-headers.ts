import { privatePage } from '../page-headers.ts'

/**
 * For a giver's own page that holds a form. `no-referrer` would take the form's origin with it, and the form would be refused: so the origin
 * is told, and the address with its word to nobody.
 */
export const ownFormHeaders = { ...privatePage, 'Referrer-Policy': 'strict-origin' }
