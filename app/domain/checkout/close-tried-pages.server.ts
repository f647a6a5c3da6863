import { closePage } from '#app/domain/payments/card-testing/close-page.server.ts'
import { weighDeclines } from '#app/domain/payments/card-testing/weigh-declines.server.ts'
import { followPage } from './follow-page.server.ts'

/** After a refused card: closes the pages on which no more cards should be tried, and ends what they were for. One that Stripe cannot close now is tried again after the next card. */
export async function closeTriedPages(pageId: string, now: Date): Promise<void> {
  const pages = await weighDeclines(pageId, now)
  await Promise.all(
    pages.map(async (page) => {
      const view = await closePage(page, { now })
      if (view) await followPage(view, { now, ending: 'declined' })
    }),
  )
}
