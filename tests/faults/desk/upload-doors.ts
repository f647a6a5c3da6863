import { locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { makeScope, makeStory } from '#tests/make/story.ts'
import type { Scene } from '../shop/scene.ts'
import { besideShop } from '../stories/story-side.ts'

/** A form of the desk that takes pictures. */
export type UploadDoor = {
  role: string
  /** The folder in which what came in lies. */
  store: string
  form: { field: string; fields?: Record<string, string> }
  /** What a refusal may say; one of them stands on the page. */
  sentences: string[]
  /** What is said to more than a form may hold. */
  tooMuch: string
  open: (scene: Scene) => Promise<{ path: string; forget: () => Promise<unknown> }>
}

const { pictures, designers, storyPictures } = staffMessages('en')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

/** The pictures of a piece. */
export const pieceDoor: UploadDoor = {
  ...{ role: 'shop', store: 'pictures', form: { field: 'pictures' } },
  // Each refusal's sentence, from behind the file's name, which may be anything.
  sentences: [
    ...Object.values(pictures.refusals).map((sentence) => escaped(sentence('')).trim()),
    ...Object.values(pictures.errors).map(escaped),
  ],
  tooMuch: escaped(pictures.errors.too_many_bytes),
  open: async ({ ask }) => {
    const [row] = await ask<{ id: string }>(`SELECT id FROM product WHERE slug = 'lantern-pendant'`)
    const forget = () => ask('DELETE FROM picture WHERE product_id = $1', [row?.id])
    await forget()
    return { path: `/staff/products/${row?.id}/pictures`, forget }
  },
}

const alts = Object.fromEntries(locales.map((locale) => [`alt-${locale}`, `A point, ${locale}.`]))

/** The pictures of a story whose consent covers them. Its rows stay, out of the way: a file that no row names would be swept. */
export const storyDoor: UploadDoor = {
  ...{ role: 'stories', store: 'story-pictures', form: { field: 'picture', fields: alts } },
  sentences: [...Object.values(designers.errors), ...Object.values(storyPictures.errors)].map(
    escaped,
  ),
  tooMuch: escaped(designers.errors.file_too_large),
  open: async (scene) => {
    const consent = { scope: makeScope({ picture: true, locales: [...locales] }) }
    const make = () => makeStory({ to: 'consented', consent })
    const [shown, kept] = await besideShop(scene, async () => [await make(), await make()])
    const forget = () =>
      scene.ask(
        `SET session_replication_role = replica;
         UPDATE story_picture SET story_id = '${kept.id}' WHERE story_id = '${shown.id}';
         SET session_replication_role = origin`,
      )
    return { path: `/staff/stories/${shown.id}/pictures`, forget }
  },
}
