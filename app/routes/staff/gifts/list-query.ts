import { type GiftStage, isGiftStage } from '#app/domain/donations/desk/gift-stage.ts'
import { type GiftWay, giftWays } from '#app/domain/donations/donation.ts'
import { isDay } from '#app/values/day.ts'
import { isId } from '#app/values/id.ts'

/** What the address of the list asks for; whatever cannot be read counts as not asked. */
export type GiftListQuery = {
  stage: GiftStage | undefined
  way: GiftWay | undefined
  fundId: string | undefined
  search: string
  from: string
  to: string
}

const day = (text: string | null): string => (text && isDay(text) ? text : '')

/** Reads the list's address, with what it says was searched for. */
export function readGiftListQuery(query: URLSearchParams, sought: string): GiftListQuery {
  const [stage, fundId] = [query.get('stage'), query.get('fund')]
  return {
    stage: isGiftStage(stage) ? stage : undefined,
    way: giftWays.find((way) => way === query.get('way')),
    fundId: isId(fundId) ? fundId : undefined,
    search: sought,
    from: day(query.get('from')),
    to: day(query.get('to')),
  }
}
