let made = 0

/** An address of the network that no visitor before has come from: IPv6 counts by /64. */
export function madeAddress(): string {
  made += 1
  return `2001:db8:${Math.floor(made / 65_536).toString(16)}:${(made % 65_536).toString(16)}::1`
}
