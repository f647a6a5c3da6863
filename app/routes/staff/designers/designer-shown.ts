import type { DesignerErrors, TypedDesigner } from '#app/domain/designers/designer-form.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import type { loadDesigner } from './load-designer.server.ts'

/** A designer's page as it is drawn. */
export type DesignerShown = Awaited<ReturnType<typeof loadDesigner>> & { desk: DeskFrame }

/** What a form that was not saved comes back with; a finding is the name of its sentence. */
export type DesignerAnswer = SheetAnswer<TypedDesigner, DesignerErrors | Record<string, string>>
