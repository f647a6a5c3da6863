import { campaigns } from './access/campaigns.ts'
import { designers } from './access/designers.ts'
import { giving } from './access/giving.ts'
import { house } from './access/house.ts'
import { own } from './access/own.ts'
import { shop } from './access/shop.ts'
import { stories } from './access/stories.ts'
import { tax } from './access/tax.ts'
import { voice } from './access/voice.ts'

export type { Access } from './access/row.ts'

/**
 * Every route of the desk and what it asks for. A route that is not here fails the tests, and the tests try each of these against every
 * role and method.
 */
export const access = {
  ...own,
  ...shop,
  ...designers,
  ...giving,
  ...tax,
  ...stories,
  ...voice,
  ...campaigns,
  ...house,
}
