import type { Actor } from '#app/domain/history/history.ts'
import { locales } from '#app/i18n/locale.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import type { RewriteRefusal } from '#app/platform/pictures/rewrite-picture.server.ts'
import { storePicture } from '#app/platform/pictures/store-picture.server.ts'
import { isId } from '#app/values/id.ts'
import { done, refused } from '#app/values/outcome.ts'
import { changePortrait } from './change-portrait.server.ts'
import { checkDesigner } from './check-designer.server.ts'
import type { PortraitWords } from './designer-form.ts'
import { found, type Searched } from './searched.ts'

type Wish = {
  id: string
  /** The drawing as it came, by its sender's name for it, which is searched and never kept. */
  file: { path: string; name: string }
  words: PortraitWords
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

type Refusal = 'gone' | 'vault_shut' | RewriteRefusal

/** Writes a drawing anew, through the same door as every picture, and makes it a designer's portrait. All that is said of it is searched first, its file's name too. */
export async function uploadPortrait(wish: Wish): Promise<Searched<undefined, Refusal>> {
  const { id, file, words, by, now } = wish
  if (!isId(id)) return refused('gone')
  const checked = await checkDesigner({
    ...{ id, texts: saidOf(words), by, now },
    fileName: file.name,
  })
  if (!checked.ok) return checked
  if (checked.value.length > 0) return found(checked.value)
  const stored = await storePicture(file.path)
  if (!stored.ok) return stored
  const portrait = { kind: 'uploaded', ...stored.value, ...words } as const
  const changed = await changePortrait({ id, portrait, by, now })
  if (!changed.ok) await removePicture(stored.value.file)
  return changed.ok ? done(undefined) : changed
}

const saidOf = (words: PortraitWords) => [
  { where: 'drawnBy', text: words.drawnBy },
  ...locales.map((locale) => ({ where: `alt-${locale}`, text: words.alts[locale] })),
]
