/** Addresses as wished, in order; one that is taken, there or further up, gets the first free number from 2 behind it. */
export function freeSlugs(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken)
  return wanted.map((slug) => {
    let free = slug
    for (let number = 2; used.has(free); number += 1) free = `${slug}-${number}`
    used.add(free)
    return free
  })
}
