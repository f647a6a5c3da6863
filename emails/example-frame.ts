const sender = {
  name: 'Stiftelsen Lyktsken (exempel)',
  number: '802000-0000',
  vatNumber: 'SE802000000001',
  address: ['Exempelgatan 1', '000 00 Exempelstad', 'Sverige'],
  email: 'hej@lyktsken.example',
}

/** What the example letters have in common: an invented organisation, a link and a day. */
export const frame = {
  ...{ sender, site: 'https://lyktsken.example', demonstration: false },
  telephone: '+46846500400',
} as const

export const token = 'q3v0-a-token-that-nobody-can-guess_9Zk1'
export const paidAt = new Date('2026-11-22T22:30:00Z')
