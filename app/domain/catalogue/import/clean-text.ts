/** What no page should ever carry: control characters, and marks that are invisible or turn the writing direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** Text as a page may carry it: composed, without invisible characters, every run of blanks (also non-breaking ones and line separators) one space. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').replace(/ {2,}/g, ' ')

/** The same as one trimmed line. */
export const cleanLine = (text: string): string => cleanText(text).trim()
