import { undoMinutes } from '#app/domain/orders/stage.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** Orders by their printed numbers, as a query carries them. */
const referencesIn = (path: string, name: string): string[] =>
  (new URL(path, 'http://desk').searchParams.get(name) ?? '')
    .split(' ')
    .filter((reference) => /^L-\d{4,9}$/.test(reference))

/** What has just been done with several orders, how to undo it, and which of them were left alone. */
export function DoneOrders({ desk }: { desk: DeskFrame }) {
  const { orders: text, desk: words } = staffMessages(desk.locale)
  const sent = referencesIn(desk.path, 'sent')
  const skipped = referencesIn(desk.path, 'skipped')
  if (desk.done !== 'many' && desk.done !== 'undone' && desk.done !== 'none') return null
  return (
    <div
      className="mb-6 grid gap-3 outline-none"
      role="status"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: as every notice of what was done.
      autoFocus
    >
      {desk.done === 'undone' && <Notice kind="done">{text.done.undone}</Notice>}
      {desk.done === 'none' && <Notice>{text.nothingChosen}</Notice>}
      {sent.length > 0 && (
        <Notice kind="done">
          <p>{text.sentMany(sent.join(', '))}</p>
          <p>{text.send.explain(formatNumber(undoMinutes, desk.locale))}</p>
          <form method="post" action="/staff/orders/fulfilments/undoing" className="mt-2">
            {sent.map((reference) => (
              <input key={reference} type="hidden" name="order" value={reference} />
            ))}
            <Button look="quiet" small>
              {words.undo}
            </Button>
          </form>
        </Notice>
      )}
      {skipped.length > 0 && <Notice>{text.skipped(skipped.join(', '))}</Notice>}
    </div>
  )
}
