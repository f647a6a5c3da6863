/** What tells the letter with a renewed link from others that bring one: one for each renewal. */
export const renewalEdition = (edition: number): string => `renewed-${edition}`

/** Whether a letter of this key says that the link before it is dead. */
export const isOfRenewal = (key: string): boolean => /\/renewed-\d+(\/|$)/.test(key)
