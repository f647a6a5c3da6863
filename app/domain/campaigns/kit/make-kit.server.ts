import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { listFacts } from '#app/domain/facts/list-facts.server.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import {
  type KitPicture,
  listKitPictures,
} from '#app/domain/stories/pictures/list-kit-pictures.server.ts'
import { readKitPicture } from '#app/domain/stories/pictures/read-kit-picture.server.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { now as clock } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { readDrawing } from '#app/platform/pictures/read-drawing.server.ts'
import { digest } from '#app/platform/seal.server.ts'
import { type ZipEntry, zipOf } from '#app/platform/zip.server.ts'
import { legalDate, stockholmMidnight } from '#app/values/period.ts'
import { findCampaign } from '../find-campaign.server.ts'
import { kitPictureName } from './kit-picture.ts'
import { kitTexts } from './kit-texts.server.ts'

/** A media kit before it is packed: what it is called, what tells it from an older one, and its bytes as they are read. */
export type MediaKit = { name: string; digest: string; parts: () => AsyncGenerator<Uint8Array> }

/**
 * The media kit of a campaign, made of what is published at this moment: texts and figures in three languages, drawn pieces, the mark, and the
 * pictures of stories whose consent names the media kit, each asked about again when it is packed. Undefined when the campaign offers none.
 */
export async function makeKit(slug: string, now: Date): Promise<MediaKit | undefined> {
  const offered = await findCampaign(slug, 'sv', now)
  if (!offered?.offers.includes('kit')) return undefined
  const today = legalDate(now)
  const [drawings, pictures] = await Promise.all([listDrawings(), listKitPictures(now)])
  const about = { slug, pictures, now }
  const texts = (await Promise.all(locales.map((locale) => textsIn(locale, about)))).flat()
  const files = pictures.map(({ file }) => file)
  return {
    ...{ name: `${slug}-media-kit.zip`, digest: digest([texts, drawings, files]) },
    parts: () => zipOf(entriesOf({ texts, drawings, files }), stockholmMidnight(today)),
  }
}

type About = { slug: string; pictures: readonly KitPicture[]; now: Date }

async function textsIn(locale: Locale, { slug, pictures, now }: About): Promise<ZipEntry[]> {
  const [campaign, questions, { name }] = await Promise.all([
    findCampaign(slug, locale, now),
    listFacts(locale),
    findOrganisation(locale),
  ])
  if (!campaign) return []
  const address = `${env().appUrl}/${locale}/act/${slug}`
  const wish = { campaign, questions, pictures, organisation: name, address, locale }
  return kitTexts({ ...wish, today: legalDate(now) })
}

type Drawing = { slug: string; file: string }

/** The drawn pictures of pieces that the shop shows now. A photograph has no record of who agreed to what, so it is left out. */
async function listDrawings(): Promise<Drawing[]> {
  const { cards } = await listProducts({ locale: 'sv', currency: 'SEK' })
  return cards.flatMap(({ slug, picture }) => {
    const file = /^\/pictures\/([\da-f]{32}\.svg)$/.exec(picture?.src ?? '')?.[1]
    return file ? [{ slug, file }] : []
  })
}

type Packed = {
  texts: readonly ZipEntry[]
  drawings: readonly Drawing[]
  files: readonly string[]
}

/** One file is read at a time, when the one before has been taken. */
async function* entriesOf({ texts, drawings, files }: Packed): AsyncGenerator<ZipEntry> {
  yield* texts
  yield { name: 'pictures/mark.svg', content: mark }
  for (const { slug, file } of drawings) {
    const content = await readDrawing(file)
    if (content) yield { name: `pictures/${slug}.svg`, content }
  }
  for (const file of files) {
    const content = await readKitPicture(file, clock())
    if (content) yield { name: kitPictureName(file), content }
  }
}

/** The mark as it stands on the pages, in ink and gold. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 40" width="320" height="400" role="img">
<title>Lykta</title>
<g fill="none" stroke="#1d2433" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
<path d="M11 8a5 5 0 0 1 10 0"/><path d="M8 12h16l-2-4H10z"/><path d="M9 12v20M23 12v20"/><path d="M7 36h18l-2-4H9z"/>
</g>
<path d="M16 16c3.4 3.6 4.4 5.8 4.4 8a4.4 4.4 0 0 1-8.8 0c0-2.2 1-4.4 4.4-8z" fill="#8a5d00"/>
</svg>
`
