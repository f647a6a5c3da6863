import { findDonationByForm } from './store.server.ts'

/** The id of the single gift that a shown form made; undefined when it made none. */
export const findGiftOfSameForm = async (formId: string): Promise<string | undefined> =>
  (await findDonationByForm(formId))?.id
