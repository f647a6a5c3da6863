/** An invented decision: gifts to the example organisation count in Sweden. */
export const approval = {
  country: 'SE',
  validFrom: '2026-01-01',
  validTo: '2029-12-31',
  decisionNumber: 'EXEMPEL-2026-1',
} as const

/** Whom the tax agency would ask. The telephone is from the series that the regulator keeps free. */
export const taxReport = {
  country: 'SE',
  schemaVersion: '12.0',
  contactName: 'Kim Kassör (exempel)',
  contactTelephone: '+46846500400',
  contactEmail: 'kassor@lyktsken.example',
} as const
