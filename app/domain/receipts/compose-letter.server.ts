import { findOrderById } from '#app/domain/orders/find-order-by-id.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { planNoticeKinds } from '#app/domain/plans/notices/notice.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { findWithdrawalById } from '#app/domain/withdrawals/find-withdrawal-by-id.server.ts'
import { receiptToken } from '#app/domain/withdrawals/receipt-token.server.ts'
import { submittedTime } from '#app/domain/withdrawals/submitted-time.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { CampaignLetterProps } from '#emails/campaign-letter.ts'
import type { GiverLetterProps, MoveLetterProps } from '#emails/giver-letter.ts'
import type {
  GiftReceiptLetter,
  LetterProps,
  OrderConfirmationLetter,
  OrderUnmetLetter,
  WithdrawalReceivedLetter,
} from '#emails/letter.ts'
import type { PlanLetterProps } from '#emails/plan-letter.ts'
import { composeAddressCorrected } from './compose-address-corrected.server.ts'
import { composeCampaignLetter } from './compose-campaign-letter.server.ts'
import { composeCancelled } from './compose-cancelled.server.ts'
import { composeDeclined } from './compose-declined.server.ts'
import { composeGiftCredited } from './compose-gift-credited.server.ts'
import { composeGiverLetter } from './compose-giver-letter.server.ts'
import { composeInvitation } from './compose-invitation.server.ts'
import { composeMoveLetter } from './compose-move-letter.server.ts'
import { composePlanLetter } from './compose-plan-letter.server.ts'
import { composeRefund } from './compose-refund.server.ts'
import { composeSent } from './compose-sent.server.ts'
import { composeTributeCard } from './compose-tribute-card.server.ts'
import { composeTributePrint } from './compose-tribute-print.server.ts'
import { composeYearConfirmation } from './compose-year-confirmation.server.ts'
import { frameOfLetter } from './frame-of-letter.server.ts'
import { letterKinds, newsletterKinds } from './letter.ts'
import type { ClaimedLetter } from './letter-store.server.ts'
import {
  type GiftReceipt,
  type OrderReceipt,
  type ReceiptContent,
  receiptNumber,
} from './receipt.ts'
import { findReceipt } from './store.server.ts'

type Owed = Pick<ClaimedLetter, 'kind' | 'reference' | 'locale' | 'recipient'> &
  Partial<Pick<ClaimedLetter, 'key'>>

/**
 * Everything a letter says, found by its reference. Throws when what it is about is missing: that is a bug, and the letter stays owed.
 * Nothing in it depends on the moment, since the neighbour refuses one key with two contents. The newsletter's have `composeNewsletter`.
 */
export async function composeLetter(owed: Owed): Promise<LetterProps> {
  switch (owed.kind) {
    case 'order-confirmation':
      return composeConfirmation(owed)
    case 'order-unmet':
      return composeUnmet(owed)
    case 'gift-receipt':
      return composeGiftReceipt(owed)
    case 'tribute-card':
      return composeTributeCard(owed, await frameOf(owed))
    case 'address-corrected':
      return composeAddressCorrected(owed, await frameOf(owed))
    case 'order-sent':
      return composeSent(owed, await frameOf(owed))
    case 'order-cancelled':
      return composeCancelled(owed, await frameOf(owed))
    case 'refund-made':
      return composeRefund(owed, await frameOf(owed))
    case 'gift-credited':
      return composeGiftCredited(owed, await frameOf(owed))
    case 'withdrawal-received':
      return composeAcknowledgement(owed)
    case 'withdrawal-declined':
      return composeDeclined(owed, await frameOf(owed))
    case 'staff-invitation':
      return composeInvitation(owed, await frameOf(owed))
    default:
      return composeFurther({ ...owed, kind: furtherKind(owed.kind) })
  }
}

type Further =
  | 'year-confirmation'
  | 'tribute-print'
  | PlanLetterProps['kind']
  | GiverLetterProps['kind']
  | MoveLetterProps['kind']
  | CampaignLetterProps['kind']

function furtherKind(kind: Further | (typeof newsletterKinds)[number]): Further {
  const further = letterKinds.find((one): one is Further => one === kind && !isOfNewsletter(one))
  if (!further) throw new Error(`a letter of the newsletter is composed by its own verb: ${kind}`)
  return further
}

const isOfNewsletter = (kind: string): boolean => newsletterKinds.some((one) => one === kind)

const isPlanKind = (kind: Further): kind is PlanLetterProps['kind'] =>
  planNoticeKinds.some((known) => known === kind)

async function composeFurther(owed: Owed & { kind: Further }): Promise<LetterProps> {
  const frame = await frameOf(owed)
  const { kind } = owed
  if (kind === 'year-confirmation') return composeYearConfirmation(owed, frame)
  if (kind === 'tribute-print') return composeTributePrint(owed, frame)
  if (isPlanKind(kind)) return composePlanLetter({ ...owed, kind }, frame)
  if (kind === 'plan-changed' || kind === 'giver-link' || kind === 'giver-details')
    return composeGiverLetter({ ...owed, kind }, frame)
  if (kind === 'move-agreement' || kind === 'move-confirmation')
    return composeMoveLetter({ ...owed, kind }, frame)
  return composeCampaignLetter({ ...owed, kind }, frame)
}

async function composeConfirmation(owed: Owed): Promise<OrderConfirmationLetter> {
  const { content, ...receipt } = await receiptOf(owed.reference, 'order')
  const { id, order } = await orderOf(owed.reference)
  return {
    kind: 'order-confirmation',
    ...(await frameOf(owed)),
    sender: content.issuer,
    ...{ orderNumber: content.orderNumber, receiptNumber: receipt.number },
    token: accessToken('order', id),
    paidAt: new Date(content.paidAt),
    currency: receipt.currency,
    ...{ lines: content.lines, goodsAmount: content.goodsAmount, delivery: content.delivery },
    totalAmount: receipt.amount,
    buyer: { ...content.buyer, country: order.country },
  }
}

async function composeUnmet(owed: Owed): Promise<OrderUnmetLetter> {
  const { id, order } = await orderOf(owed.reference)
  return {
    kind: 'order-unmet',
    ...(await frameOf(owed)),
    sender: await findIssuer(),
    ...{ orderNumber: order.number, name: order.name, total: order.total, lines: order.lines },
    token: accessToken('order', id),
  }
}

async function composeGiftReceipt(owed: Owed): Promise<GiftReceiptLetter> {
  const { content, ...receipt } = await receiptOf(owed.reference, 'gift')
  return {
    kind: 'gift-receipt',
    ...(await frameOf(owed)),
    sender: content.issuer,
    ...{ giftNumber: content.giftNumber, receiptNumber: receipt.number },
    token: accessToken('donation', parseReference(owed.reference).id),
    giverToken: await linkGiver(owed.recipient),
    ...{ giver: content.giver.name, fund: content.fund.name },
    amount: { amount: receipt.amount, currency: receipt.currency },
    paidAt: new Date(content.paidAt),
  }
}

async function composeAcknowledgement(owed: Owed): Promise<WithdrawalReceivedLetter> {
  const withdrawal = await findWithdrawalById(parseReference(owed.reference).id)
  if (!withdrawal) {
    throw new Error(`a letter is owed for a withdrawal that is not there: ${owed.reference}`)
  }
  return {
    kind: 'withdrawal-received',
    ...(await frameOf(owed)),
    sender: await findIssuer(),
    token: receiptToken(withdrawal.id),
    statement: withdrawal.statement,
    submitted: submittedTime(withdrawal.submittedAt, owed.locale),
  }
}

const frameOf = ({ locale }: Owed) => frameOfLetter(locale)

async function orderOf(reference: string) {
  const { id } = parseReference(reference)
  const order = await findOrderById(id)
  if (!order) throw new Error(`a letter is owed for an order that is not there: ${reference}`)
  return { id, order }
}

type Contents = { order: OrderReceipt; gift: GiftReceipt }

async function receiptOf<Kind extends keyof Contents>(reference: string, kind: Kind) {
  const row = await findReceipt(reference)
  if (!row) throw new Error(`a letter is owed for a receipt that is not there: ${reference}`)
  const content = row.content as unknown as ReceiptContent
  if (content.kind !== kind) throw new Error(`the receipt of ${reference} is of another kind`)
  return {
    ...{ number: receiptNumber(row), amount: row.amount, currency: row.currency },
    content: content as unknown as Contents[Kind],
  }
}
