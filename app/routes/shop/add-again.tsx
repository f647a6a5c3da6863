import { messages } from '#app/i18n/messages.ts'
import type { LineShown } from '#app/ui/basket-lines.tsx'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Picture } from '#app/ui/kit/picture.tsx'
import { Quantity } from '#app/ui/kit/quantity.tsx'

export type RefusedPiece = {
  variantId: string
  /** The quantity as typed. */
  typed: string
  sentence: string
  /** The piece, when there is such a one. */
  piece: LineShown | undefined
}

/** Why nothing could be done about a piece that is not there. */
export const NoPiece = ({ sentence }: { sentence: string }) => (
  <div id="quantity" tabIndex={-1} className="mb-8">
    <p id="quantity-error" className="field-error">
      {sentence}
    </p>
  </div>
)

/** A piece that could not be put into the basket, why, and the form again with what was typed. */
export function AddAgain({ frame, refused }: { frame: Frame; refused: RefusedPiece }) {
  const text = messages(frame.locale).shop
  const { piece } = refused
  if (!piece?.slug) {
    return <NoPiece sentence={refused.sentence} />
  }
  return (
    <div className="mb-10 grid grid-cols-[5rem_1fr] gap-4 sm:grid-cols-[7rem_1fr]">
      <Picture picture={piece.picture} missing={text.product.noPicture} place="line" />
      <form
        method="post"
        action={`/${frame.locale}/basket`}
        className="grid justify-items-start gap-3"
      >
        <h2 className="text-lg">
          <a href={`/${frame.locale}/products/${piece.slug}`}>{piece.title}</a>
        </h2>
        {piece.label && <p className="text-ink-soft">{piece.label}</p>}
        <input type="hidden" name="variant" value={refused.variantId} />
        <Quantity
          id="quantity"
          label={text.product.quantity}
          value={refused.typed}
          error={refused.sentence}
        />
        <Button look="quiet">{text.product.add}</Button>
      </form>
    </div>
  )
}
