/**
 * Letters that pass for Latin ones: the Cyrillic, Greek, Armenian and Latin rows of Unicode's confusables (UTS #39) that a keyboard or a
 * copied text brings, in small letters; and those that our languages write with a stroke or a ligature. `i` and `l` are one, since a
 * capital I is an l to the eye. Revisit when a list that is kept by somebody else can be had as a package without a fetch at run time.
 */
const lookAlikes: Record<string, string> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', н: 'h', і: 'i', ї: 'i', ј: 'j' },
  ...{ к: 'k', ӏ: 'l', м: 'm', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', у: 'y', ү: 'y' },
  ...{ ѵ: 'v', ԝ: 'w', х: 'x', з: '3', б: '6', п: 'n', и: 'u', ц: 'u', ь: 'b', э: 'e' },
  ...{ α: 'a', β: 'b', γ: 'y', δ: 'd', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o' },
  ...{ π: 'n', ρ: 'p', σ: 'o', ς: 's', τ: 't', υ: 'u', χ: 'x', ω: 'w', ζ: 'z' },
  ...{ ա: 'w', հ: 'h', ո: 'n', ս: 'u', օ: 'o', ց: 'g', զ: 'q', ɡ: 'g', ɑ: 'a', ʀ: 'r', ɩ: 'i' },
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ð: 'd', þ: 'th' },
  ...{ ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l' },
  ...{ ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z' },
}

/** Signs that stand for letters inside a word: "4nn4", "s@ra". */
const signs: Record<string, string> = {
  ...{ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's' },
  ...{ '|': 'l', '!': 'l', '€': 'e' },
}

/** A text in which whatever passes for a Latin letter is one. Expects small letters. */
export const unmask = (text: string): string =>
  [...text].map((letter) => lookAlikes[letter] ?? letter).join('')

/** A word in which signs are read as the letters that they stand for, and i as l. */
export const readSigns = (word: string): string =>
  [...word]
    .map((letter) => signs[letter] ?? letter)
    .join('')
    .replaceAll('i', 'l')

/** Two letters that look like one are one. Of words that were put together again: they may lie on both sides of what splits them. */
export const joinLetters = (word: string): string =>
  word.replaceAll('rn', 'm').replaceAll('vv', 'w')
