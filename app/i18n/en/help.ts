import type { help as pattern } from '../sv/help.ts'

export const help: typeof pattern = {
  title: 'Help lines',
  lead: 'If you are in danger now, call 112. The other lines also answer questions that you do not know how to ask.',
  firstTitle: 'First things',
  first: [
    'If there is danger right now: call 112.',
    'If you can, call from a telephone that nobody else looks through.',
    'You need not give your name, and you decide yourself what you tell.',
    'You need not have decided anything. You may simply ask.',
  ],
  professionals: 'If you meet people who are exposed at work',
  contacts: 'Contacts in the regions',
  website: 'Website',
  checked: (day) => `Checked ${day}`,
  safeTitle: 'Reading this page safely',
  safe: [
    'The button “Leave this page now” opens a weather forecast in place of this page. You can also press Shift three times, if the browser runs scripts.',
    'It does not erase the history. Whoever uses the same device can see that you were here, and pages you read before this one stay behind Back.',
    'Whoever runs the network that you use, at home, at work or at school, can see which website you visited.',
    'A private window is safer, and safest is a device that nobody else uses.',
    'A call can show in the telephone’s own call list, even when it is not on the bill.',
    'We set no cookies, keep nothing on your device and do not know who you are.',
  ],
  rest: 'The rest of the website',
  honest: '“Leave this page now” does not erase the browser’s history.',
  safely: 'More about reading safely',
  exit: {
    leave: 'Leave this page now',
    to: 'https://www.smhi.se/en',
    loading: 'Loading.',
    two: 'Shift, press 2 more times to leave the page.',
    one: 'Shift, press 1 more time to leave the page.',
    expired: 'Leave this page: too much time passed.',
  },
}
