import { type AccessRows, exported } from './row.ts'

/** Who works here, people, history, settings. */
export const house = {
  'staff/members': { read: 'staff.view', fresh: 'both' },
  ...exported('staff/members', 'staff.export'),
  'staff/members/invite': { read: 'staff.change', write: 'staff.change', fresh: 'both' },
  'staff/members/:id': { read: 'staff.view', write: 'staff.change', fresh: 'both' },
  'staff/members/:id/invitation': { write: 'staff.change', fresh: 'both' },
  'staff/members/:id/reset': { read: 'staff.change', write: 'staff.change', fresh: 'both' },
  'staff/members/:id/disabling': { read: 'staff.change', write: 'staff.change', fresh: 'both' },

  'staff/people': { read: 'people.view' },
  ...exported('staff/people', 'people.export'),
  'staff/people/address/:sealed': { read: 'people.take_out' },
  'staff/people/address/:sealed/copy': { read: 'people.take_out', fresh: 'read' },
  'staff/people/address/:sealed/copy/file': { read: 'people.take_out', fresh: 'read' },
  'staff/people/address/:sealed/erasure': {
    ...{ read: 'people.forget', write: 'people.forget', fresh: 'both' },
  },
  'staff/people/:id': { read: 'people.view', write: 'people.correct' },
  'staff/people/:id/copy': { read: 'people.take_out', fresh: 'read' },
  'staff/people/:id/copy/file': { read: 'people.take_out', fresh: 'read' },
  'staff/people/:id/merge': { read: 'people.merge' },
  'staff/people/:id/merge/:other': { read: 'people.merge', write: 'people.merge', fresh: 'both' },
  'staff/people/:id/erasure': { read: 'people.forget', write: 'people.forget', fresh: 'both' },
  'staff/retention': { read: 'retention.view' },
  'staff/history': { read: 'history.view' },
  ...exported('staff/history', 'history.export'),

  'staff/settings': { read: 'settings.view' },
  'staff/settings/organisation': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/marks': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/offer': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/card-fees': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/refund-limit': { read: 'settings.view', write: 'settings.edit', fresh: 'both' },
  'staff/settings/card-testing': { read: 'settings.view', write: 'settings.edit', fresh: 'both' },
  'staff/settings/tax-report': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/delivery': { read: 'settings.view' },
  'staff/settings/delivery/:slug': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/letters': { read: 'settings.view' },
  'staff/settings/letters/:kind': { read: 'settings.view' },
  'staff/settings/health': { read: 'health.view' },
} as const satisfies AccessRows
