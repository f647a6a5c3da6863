import { isStage, type OrderStage } from '#app/domain/orders/stage.ts'
import { stockholmMidnight } from '#app/values/period.ts'

/** What the address of the list asks for; whatever cannot be read counts as not asked. */
export type ListQuery = {
  stage: OrderStage | undefined
  search: string
  from: string
  to: string
  after: string | undefined
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/
const day = (text: string | null): string =>
  dayShape.test(text ?? '') && !Number.isNaN(Date.parse(text ?? '')) ? (text ?? '') : ''

/** Reads the list's address, with what it says was searched for. */
export function readListQuery(query: URLSearchParams, sought: string): ListQuery {
  const stage = query.get('stage')
  return {
    stage: isStage(stage) ? stage : undefined,
    search: sought,
    from: day(query.get('from')),
    to: day(query.get('to')),
    after: query.get('after') ?? undefined,
  }
}

/** The instants between which the chosen days lie, in Stockholm; the second one outside. */
export const instantsOf = ({ from, to }: Pick<ListQuery, 'from' | 'to'>) => ({
  from: from ? stockholmMidnight(from) : undefined,
  until: to ? stockholmMidnight(to, 1) : undefined,
})
