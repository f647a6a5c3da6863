import { tokenHash } from '#app/platform/seal.server.ts'
import { isDead } from './link-store.server.ts'

/** Whether a word once led to somebody's own page and was made useless: whoever presses twice has had what she asked for. */
export const isDeadLink = (token: string): Promise<boolean> => isDead(tokenHash(token))
