import { data } from '@remix-run/node'
import { describePicture } from '#app/domain/catalogue/pictures/describe-picture.server.ts'
import {
  describedIn,
  descriptionAsTyped,
  fieldOf,
  readDescription,
  type TakenAway,
  typedDescription,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Admitted } from '../../admit.server.ts'
import { foundErrors } from '../../designers/found-errors.ts'
import { deskHeaders } from '../../desk-page.ts'
import { lastSaved } from '../../meanwhile.server.ts'
import { shownVersion } from '../../shown-version.ts'
import type { DescriptionAnswer, GalleryAnswer } from './gallery-shown.ts'

type Gallery = { id: string; takenAway: readonly TakenAway[] }

/**
 * Saves what was typed of each picture, whichever button of the page was pressed, so that no press costs what stands in another card. What
 * cannot be saved is answered, with everything typed; undefined when all is kept.
 */
export async function saveTyped(form: FormData, gallery: Gallery, by: Admitted['by']) {
  const descriptions = await saveEach(form, gallery, by)
  if (descriptions.length === 0) return undefined
  return data<GalleryAnswer>(
    { descriptions },
    { status: statusOf(descriptions), headers: deskHeaders },
  )
}

/** Saves what was typed of each picture; answers what could not be. */
export async function saveEach(
  form: FormData,
  gallery: Gallery,
  by: Admitted['by'],
): Promise<DescriptionAnswer[]> {
  const descriptions: DescriptionAnswer[] = []
  for (const id of describedIn(form)) {
    const answer = await saveOne({ form, gallery, by }, id)
    if (answer) descriptions.push(answer)
  }
  return descriptions
}

/** How a page answers whose descriptions were not all saved. */
export const statusOf = (descriptions: readonly DescriptionAnswer[]): 409 | 422 =>
  descriptions.some(({ meanwhile }) => meanwhile) ? 409 : 422

type Wish = { form: FormData; gallery: Gallery; by: Admitted['by'] }

async function saveOne(wish: Wish, id: string): Promise<DescriptionAnswer | undefined> {
  const { form, gallery, by } = wish
  const typed = typedDescription(form, id)
  const read = readDescription(form, id)
  if (!read.ok) return { picture: id, typed, errors: read.errors }
  const version = shownVersion(form, fieldOf('version', id))
  const said = { id, productId: gallery.id, description: read.value, version }
  const saved = await describePicture({ ...said, by, now: now() })
  if (saved.ok) return undefined
  if (saved.refusal === 'found') return { picture: id, typed, errors: foundErrors(saved) }
  if (saved.refusal === 'vault_shut')
    return { picture: id, typed, errors: { 'alt-sv': saved.refusal } }
  if (saved.refusal === 'gone' && !isLost(gallery, id, typed)) return undefined
  const step = saved.refusal === 'gone' ? 'products.picture_removed' : 'products.picture_described'
  const last = await lastSaved(`product/${gallery.id}`, step)
  return { picture: id, typed, errors: {}, meanwhile: { saved: last } }
}

/** Whether something was typed of a picture that somebody took away meanwhile. One that is gone for good has no place to show it in. */
function isLost({ takenAway }: Gallery, id: string, typed: Record<string, string>): boolean {
  const away = takenAway.find((picture) => picture.id === id)
  const kept: Record<string, string> = away ? descriptionAsTyped(away) : typed
  return Object.keys(kept).some((field) => kept[field] !== typed[field])
}
