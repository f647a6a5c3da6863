import type { Broken } from './broken.ts'

/** What is wrong with a story that is published. */
export const brokenPublished: Broken[] = [
  [
    'no consent',
    'UPDATE story SET consent_id = NULL',
    ['I14 A story is published without a consent that was given and not withdrawn'],
  ],
  [
    'a consent that was withdrawn',
    `UPDATE story_consent SET withdrawn_at = now(), withdrawn_how = 'staff'`,
    ['I14 A story is published without a consent that was given and not withdrawn'],
  ],
  [
    'one approval only',
    `DELETE FROM story_approval WHERE kind <> 'risk'`,
    ['I14 A story is published without its three approvals'],
  ],
  [
    'no search',
    'DELETE FROM story_check',
    ['I14 A story is published that was not searched for who she is'],
  ],
  [
    'a consent that ran out long ago',
    `UPDATE story_consent SET expires_at = now() - interval '25 hours', given_at = now() - interval '1 year'`,
    ['I14 A consent ran out more than a day ago and its story still says that it is published'],
  ],
]

/** What is wrong with one that was withdrawn. */
export const brokenWithdrawn: Broken[] = [
  [
    'no tombstone',
    'DELETE FROM story_tombstone',
    ['I14 A withdrawn story has left a text, a consent or no tombstone'],
  ],
]
