/** A piece of a story's text as it is drawn. */
export type StoryPart = {
  /** Safe HTML: tags of an allow-list, without attributes but links to our own pages. */
  html: string
  /** Set for a hard part: what its writer says stands in it; '' where she says nothing. A way past it is drawn before it. */
  hard?: string
}

/** What a text is cut into: each run of lines, and the note of a hard part. */
export type WrittenPart = { markdown: string; hard?: string }

/** A line that opens a hard part, with its note, or closes it: ":::", as many colons as one likes from three on. */
const fence = /^ {0,3}:{3,}[ \t]*(.*?)[ \t]*:*[ \t]*$/

/**
 * Cuts a text at its marks of what is hard to read. A line ":::" with or without a note opens such a part, the next ":::" closes it; what is
 * never closed is hard to the end. A mark with a note inside such a part closes it and opens the next.
 */
export function partsOf(body: string): WrittenPart[] {
  const parts: { lines: string[]; hard?: string }[] = [{ lines: [] }]
  for (const line of body.split(/\r\n?|\n/)) {
    const note = fence.exec(line)?.[1]
    const last = parts.at(-1)
    if (note === undefined) last?.lines.push(line)
    else if (note === '' && last?.hard !== undefined) parts.push({ lines: [] })
    else parts.push({ lines: [], hard: note })
  }
  return parts
    .map(({ lines, hard }) => ({ markdown: lines.join('\n'), ...(hard !== undefined && { hard }) }))
    .filter(({ markdown }) => markdown.trim() !== '')
}
