import type { Retained } from '#app/domain/privacy/retained.ts'
import {
  countDueFailed,
  countDueSettled,
  dropDueFailed,
  dropDueSettled,
} from './person-store.server.ts'

/** Who gave: of gifts that never came for a while, of the others for as long as the books are kept. */
export const retainedGifts: readonly Retained[] = [
  { kind: 'failed-gifts', count: countDueFailed, drop: dropDueFailed },
  { kind: 'gift-givers', count: countDueSettled, drop: dropDueSettled },
]
