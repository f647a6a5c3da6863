/** So many days before a campaign closes staff are told. */
export const soonDays = 7
