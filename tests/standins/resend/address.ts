const address = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/

/** The bare address of `Name <name@example.org>`, in lower case; undefined when it is none. */
export function bareAddress(written: string): string | undefined {
  const bare = (/^[^<>]*<([^<>]+)>$/.exec(written.trim())?.[1] ?? written).trim().toLowerCase()
  return address.test(bare) ? bare : undefined
}
