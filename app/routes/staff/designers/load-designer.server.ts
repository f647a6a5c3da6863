import { noTexts, whyNotShown } from '#app/domain/designers/designer.ts'
import { designerAsTyped } from '#app/domain/designers/designer-form.ts'
import { findDesignerSheet } from '#app/domain/designers/find-designer-sheet.server.ts'
import { listFormerAddresses } from '#app/domain/designers/list-former-addresses.server.ts'
import { listHerPieces } from '#app/domain/designers/list-her-pieces.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { findKept } from '#app/domain/vault/find-kept.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { notFound } from '../../frame.server.ts'
import { memberNames } from '../member-names.server.ts'
import { inWords } from '../stories/history-words.ts'

/** Everything that a page about one designer shows; an empty sheet for one who is new. Throws 404 when there is none. */
export async function loadDesigner(id: string | undefined, locale: Locale) {
  const sheet = id === undefined ? undefined : await findDesignerSheet(id)
  if (id !== undefined && !sheet) throw notFound()
  const [lines, formerAddresses, pieces, vault] = await Promise.all([
    sheet ? listObjectHistory(`designer/${sheet.id}`) : [],
    sheet ? listFormerAddresses(sheet.id) : [],
    sheet ? listHerPieces(sheet, locale) : [],
    sheet && vaultOf(sheet.id),
  ])
  const content = sheet ?? { alias: '', texts: noTexts() }
  return {
    ...{ lines: inWords(lines, locale), formerAddresses, pieces, vault },
    ...{ id: sheet?.id, alias: content.alias, slug: sheet?.slug },
    ...{ shown: sheet?.shown ?? false, lacks: whyNotShown(content), version: sheet?.version ?? 0 },
    portrait: sheet?.portrait ?? ({ kind: 'none' } as const),
    ...{ texts: content.texts, current: designerAsTyped(content) },
  }
}

/** Whether the vault knows who she is, and who locked it away; nobody knows while it is shut. */
async function vaultOf(id: string) {
  const found = await findKept(`designer/${id}`)
  if (!found.ok) return { identity: 'shut' as const }
  if (!found.value) return { identity: 'missing' as const }
  const { by, at } = found.value
  return { identity: 'kept' as const, who: (await memberNames())[by] ?? by, at }
}
