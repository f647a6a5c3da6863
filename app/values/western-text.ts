/** Beside Latin-1, what the code page of western Europe has (Windows-1252), which the fonts that every reader of PDF brings can write. */
const others = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')

/** Letters that no accent makes of another. */
const plain: Record<string, string> = {
  ...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ŧ: 't', Ŧ: 'T', ŋ: 'ng', Ŋ: 'Ng' },
  ...{ '\u2009': '\u00a0', '\u202f': '\u00a0', '\u2212': '–', '\u2011': '-', ǥ: 'g', Ǥ: 'G' },
}

const isWestern = (sign: string): boolean =>
  /^[\n\x20-\x7e\xa0-\xff]$/.test(sign) || others.has(sign)

const written = (sign: string): string => {
  if (isWestern(sign)) return sign
  const bare = plain[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
  return [...bare].every(isWestern) ? bare : '?'
}

/**
 * A text in the letters of western Europe: a name keeps its own letter where there is one (å, š), else the letter without its accent (ć, ł), and what has
 * none is a question mark rather than a wrong sign.
 */
export const westernText = (text: string): string =>
  [...text.normalize('NFC')].map(written).join('')
