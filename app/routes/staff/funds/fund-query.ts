/** What the address of the list of funds asks for; what is no choice of its filter counts as not asked. */
export function readFundQuery(query: URLSearchParams) {
  const state = query.get('state')
  return { open: state === 'open' ? true : state === 'closed' ? false : undefined }
}
