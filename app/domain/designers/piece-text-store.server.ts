import type { CheckedText } from '#app/domain/stories/identity-check/check-texts.ts'
import { type Db, db } from '#app/platform/db.server.ts'

/** All that is said of a designer's pieces that are on sale or planned to be, and of their pictures, in every language. */
export const listPieceTexts = (designerId: string, on: Db = db()): Promise<CheckedText[]> =>
  on.$queryRaw`
    WITH pieces AS (SELECT id, slug FROM product
      WHERE designer_id = ${designerId}::uuid AND (status = 'published' OR (status = 'draft' AND publish_at IS NOT NULL)))
    SELECT 'piece' AS where, replace(slug, '-', ' ') AS text FROM pieces
    UNION ALL
    SELECT 'piece', concat_ws(E'\n', t.title, t.summary, t.description, t.material, t.metal, t.care, t.warnings)
    FROM product_text t JOIN pieces ON pieces.id = t.product_id
    UNION ALL
    SELECT 'piece', t.alt FROM picture p JOIN pieces ON pieces.id = p.product_id JOIN picture_text t ON t.picture_id = p.id`
