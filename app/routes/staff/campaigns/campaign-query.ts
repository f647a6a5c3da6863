import type { CampaignState } from '#app/domain/campaigns/campaign.ts'

const states: readonly CampaignState[] = ['draft', 'published', 'ended']

/** What the address of the list of campaigns asks for; what is no choice of its filters counts as not asked. */
export function readCampaignQuery(query: URLSearchParams) {
  return {
    words: (query.get('words') ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 100),
    state: states.find((state) => state === query.get('state')),
    soon: query.get('when') === 'soon',
  }
}

export type CampaignQuery = ReturnType<typeof readCampaignQuery>

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ words, state, soon }: CampaignQuery): boolean =>
  words !== '' || state !== undefined || soon
