import type { Actor } from '#app/domain/history/history.ts'
import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { listFormerSlugs, lockDesigner, saveGoneSlugs } from './sheet-store.server.ts'
import { tellOfDesigner } from './tell-of-designer.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Lets every old address of a designer be gone that leads on to her page. There is no way back. */
export const takeAddressesAway = ({ id, by, now: at }: Wish): Promise<Outcome<undefined, 'gone'>> =>
  transaction(async (tx) => {
    if (!isId(id)) return refused('gone')
    await lockDesigner(id, tx)
    const slugs = await listFormerSlugs(id, tx)
    if (slugs.length === 0) return refused('gone')
    await saveGoneSlugs({ designerId: id, slugs, at }, tx)
    await tellOfDesigner({ id, by, action: 'designers.address_gone', at }, tx)
    return done(undefined)
  })
