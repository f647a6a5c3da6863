import { plural } from '../../format.ts'
import type { vault as pattern } from '../../sv/staff/vault.ts'

export const vault: typeof pattern = {
  title: 'The vault',
  shut: 'The vault is shut',
  shutWhy:
    'No login of its own to the database is set for the vault (VAULT_DATABASE_URL), or the pages’ login could see into it. Nothing is put in and nothing is taken out until whoever runs Lykta has arranged that. Stories can be written, but not published.',
  task: (count) =>
    `${count} ${plural('en', count, { one: 'opening', other: 'openings' })} of the vault waiting for a second person`,
  lead: 'Who somebody is, behind an alias. It is opened by two, for thirty minutes, and each reading is written down.',
  none: 'Nobody has asked for it to be opened.',
  columns: {
    asked: 'Asked',
    who: 'By',
    about: 'About',
    reason: 'Reason',
    state: 'State',
    readings: 'Read',
  },
  subjects: {
    story: (alias) => `The story ${alias}`,
    designer: (alias) => `The designer ${alias}`,
    gone: 'A withdrawn story',
  },
  states: {
    waiting: 'Waits for a second person',
    lapsed: 'Nobody approved within a day',
    open: (until) => `Open until ${until}`,
    over: 'Over',
  },
  reasons: {
    her_safety: 'Her safety',
    her_wish: 'She has asked for it',
    contact: 'We must reach her',
    legal_duty: 'The law requires it',
    correction: 'Something is to be corrected',
  },
  keep: {
    title: (alias) => `Lock away who ${alias} is`,
    lead: 'One thing to a line. All of it is locked away encrypted, in the place of what was there. Whoever wrote it cannot read it again from here.',
    used: {
      story:
        'Before publishing, the story is searched for all of this. The more you write, the more is found.',
      designer:
        'All that is said of her, and of her pieces while they are on sale, is searched for this. The more you write, the more is found.',
    },
    before: (who, day) =>
      `Something is locked away already, by ${who}, ${day}. What you lock away now takes its place, whole.`,
    do: 'Lock away',
    fields: {
      names: 'Names',
      aliases: 'Other names that she is known by',
      numbers: 'Numbers',
      emails: 'E-mail addresses',
      dates: 'Days',
      places: 'Places',
    },
    hints: {
      names:
        'First names and surnames, earlier names, spellings. Also of children and others who are mentioned.',
      aliases: 'Nicknames, user names, working names. Not the alias that we show.',
      numbers: 'Telephone, personal identity number, case numbers.',
      emails: 'All that she has had.',
      dates: 'Write 1994-03-02: birthday, trial, arrival.',
      places: 'Towns, streets, schools, workplaces, premises.',
    },
    errors: {
      too_many: '30 lines at most.',
      too_long: 'A line may have 100 characters at most.',
      line_short: 'Each line needs two characters at least.',
      day_malformed: 'Write each day as 1994-03-02.',
    },
  },
  ask: {
    title: (alias) => `Open the vault: ${alias}`,
    lead: 'A second person approves within a day. Then you, and you alone, can read for thirty minutes. Each reading is written down.',
    reason: 'Reason',
    words: 'Why, in your own words',
    wordsHint:
      'At most 1000 characters. The words are locked away too, and read by whoever is to approve.',
    do: 'Ask for it to be opened',
    errors: {
      reason_missing: 'Choose a reason.',
      no_reason: 'Write why, in at most 1000 characters.',
    },
  },
  opening: {
    title: 'An opening of the vault',
    asks: (who, when) => `${who} asked ${when}.`,
    approvedBy: (who) => `Approved by ${who}.`,
    left: (minutes, until) =>
      `Open until ${until}: ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })} left.`,
    readings: 'Readings',
    unread: 'Nobody has read.',
    approve: 'Approve that it is opened',
    approveWhat: (who) => `${who} can then read who she is, for thirty minutes from now.`,
    yours: 'You have asked for it yourself. Another person must approve.',
    read: 'Read now',
    readWhat: 'The reading is written down with your name, and stands in the history.',
    onlyHers: (who) => `Only ${who} can read.`,
    done: {
      approved: 'The opening is approved and lasts thirty minutes.',
      asked: 'You have asked for it to be opened.',
    },
  },
  reading: {
    title: 'Locked away',
    noted:
      'This reading is written down. Copy no more than you need. The page closes itself when the time is over.',
    close: 'Close',
    none: 'nothing',
  },
  refusals: {
    vault_shut: 'The vault is shut.',
    nothing_kept: 'Nothing is locked away about her.',
    no_reason: 'Write why, in at most 1000 characters.',
    not_found: 'There is no such opening.',
    same_person: 'Whoever asked for it to be opened cannot approve it herself.',
    approved_already: 'Somebody has approved it already.',
    lapsed: 'More than a day has passed. Ask for it to be opened again.',
    not_yours: 'Only the one who asked for it can read.',
    not_open: 'It is not open: the time is over, or nobody has approved yet.',
  },
}
