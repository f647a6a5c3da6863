import { canTakeBack, undoMinutes } from '#app/domain/donations/desk/gift-stage.ts'
import { marksOf } from '#app/domain/payments/attempt.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Attention } from '#app/ui/desk/attention.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Letters } from '../letters/letter-table.tsx'
import { GiftCard } from './gift-card.tsx'
import { GiftGiver, GiftMoney } from './gift-money.tsx'
import { GiftPayments } from './gift-payments.tsx'
import { GiftReceipts } from './gift-receipts.tsx'
import type { GiftView } from './gift-view.ts'
import { giftMarkSentence } from './mark-words.ts'
import { StandingMark } from './standing-mark.tsx'

type Props = { desk: DeskFrame; view: GiftView }

/** A gift on one page: money, giver, payment, receipts, letters and their fate, and what has happened to it. */
export function GiftPage({ desk, view }: Props) {
  const { locale, role } = desk
  const { gifts: text } = staffMessages(locale)
  const { gift, letters, history } = view
  const marks = marksOf(gift.attention, view.attempts)
  const sentences: Record<string, string> = text.done
  return (
    <Desk
      desk={desk}
      title={text.one(gift.reference)}
      up={{ href: '/staff/gifts', name: text.title }}
      done={sentences[desk.done ?? '']}
    >
      <p className="mb-6 text-lg">
        <StandingMark locale={locale} gift={gift} attention={false} />
      </p>
      <Undo desk={desk} view={view} />
      <div className="grid gap-6">
        <Attention
          desk={desk}
          sentences={marks.map((mark) => giftMarkSentence(mark, locale))}
          action={
            may(role, 'gifts.refund') ? `/staff/gifts/${gift.reference}/attention` : undefined
          }
        />
        <div className="desk-halves">
          <GiftMoney desk={desk} view={view} />
          <GiftGiver desk={desk} view={view} />
          <GiftPayments desk={desk} view={view} />
          <GiftReceipts locale={locale} view={view} />
          <GiftCard desk={desk} view={view} />
        </div>
        <section aria-labelledby="letters" className="desk-panel">
          <h2 id="letters">{text.sections.letters}</h2>
          <Letters desk={desk} rows={letters} back={`/staff/gifts/${gift.reference}`} />
        </section>
        <OwnHistory
          {...{ desk, lines: history, fields: text.fields, object: `donation/${gift.id}` }}
        />
      </div>
    </Desk>
  )
}

/** For a few minutes after recording, one press takes it back. */
function Undo({ desk: { locale, role }, view: { gift, undoable } }: Props) {
  const { gifts: text, desk: words } = staffMessages(locale)
  if (!undoable || !canTakeBack(gift) || !may(role, 'gifts.record')) return null
  return (
    <div className="mb-6">
      <Notice>
        <form
          method="post"
          action={`/staff/gifts/${gift.reference}/taking-back`}
          className="flex flex-wrap items-center gap-3"
        >
          <p>{text.takeBack.undo(formatNumber(undoMinutes, locale))}</p>
          <Button look="quiet" small name="undo" value="yes">
            {words.undo}
          </Button>
        </form>
      </Notice>
    </div>
  )
}
