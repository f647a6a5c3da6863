import { closePage } from './close-page.server.ts'
import type { Crowd } from './policy.ts'
import { findOldestPage } from './store.server.ts'

/** Closes the page that has stood open longest, when it is old enough to be given up; answers whether it did. What it was for follows when Stripe tells. */
export async function makeRoom(
  address: Buffer<ArrayBuffer>,
  wish: { crowd: Crowd; now: Date },
): Promise<boolean> {
  const page = await findOldestPage(address, wish)
  const view = page && (await closePage(page, wish.now))
  return view !== undefined && view.fate !== 'open'
}
