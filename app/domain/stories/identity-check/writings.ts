/** How our letters are written where they are wanting: in papers of abroad, in addresses of the net, in names of files. */
const spelt: Record<string, string> = { å: 'aa', ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', ü: 'ue' }
const letters: Record<string, string> = { aa: 'å', ae: 'ä', oe: 'ö' }

/** A name as it is and as it is written otherwise: "Bjørn" is "Bjoern" too, and "Aase" is "Åse". */
export function writingsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase()
  const spelled = plain.replace(/[åäæöøü]/g, (letter) => spelt[letter] ?? letter)
  const read = plain.replace(/aa|ae|oe|æ/g, (two) => (two === 'æ' ? 'ä' : (letters[two] ?? two)))
  return [...new Set([name, spelled, read])]
}
