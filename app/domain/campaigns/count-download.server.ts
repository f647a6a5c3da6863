import type { Locale } from '#app/i18n/locale.ts'
import { log } from '#app/platform/log.server.ts'
import { legalDate } from '#app/values/period.ts'
import { countTaken } from './count-store.server.ts'

type Download = { campaignId: string; locale: Locale; what: 'report' | 'kit' }

/**
 * Counts a file that somebody takes whole, on its legal day and by its language. Whoever asks whether hers is still current, for a later part of
 * it, or beforehand in case it is pressed, is not counted: more can not be known without keeping who asked.
 */
export async function countDownload(
  download: Download,
  headers: Headers,
  now: Date,
): Promise<void> {
  if (!isWhole(headers)) return
  try {
    await countTaken({ ...download, day: legalDate(now) })
  } catch (error) {
    // A number that is missing must not keep the file from whoever asked for it.
    log.error('campaign.not_counted', error)
  }
}

const isWhole = (headers: Headers): boolean =>
  !headers.has('If-None-Match') &&
  !headers.has('If-Modified-Since') &&
  !/prefetch/i.test(headers.get('Sec-Purpose') ?? headers.get('Purpose') ?? '') &&
  /^bytes=0-/.test(headers.get('Range') ?? 'bytes=0-')
