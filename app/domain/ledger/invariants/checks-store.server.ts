import { booksChecks } from './books-store.server.ts'
import { cardChecks } from './cards-store.server.ts'
import type { Check } from './check.ts'
import { designerChecks } from './designers-store.server.ts'
import { paperChecks } from './papers-store.server.ts'
import { paymentChecks } from './payments-store.server.ts'
import { peopleChecks } from './people-store.server.ts'
import { planChecks } from './plans-store.server.ts'
import { stockChecks } from './stock-store.server.ts'
import { storyChecks } from './stories-store.server.ts'

/** Every promise that has a question of its own. */
export const checks: readonly Check[] = [
  ...stockChecks,
  ...booksChecks,
  ...designerChecks,
  ...paymentChecks,
  ...planChecks,
  ...paperChecks,
  ...cardChecks,
  ...storyChecks,
  ...peopleChecks,
]
