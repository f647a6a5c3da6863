import type { Permission } from '#app/domain/staff/permissions.ts'
import type { NextStep } from '#app/domain/stories/next-step.ts'

/** What each step asks for; undefined for what nobody does. */
export const stepPermission: Record<NextStep, Permission | undefined> = {
  ...{ write: 'stories.write', describe: 'stories.write', consent: 'stories.consent' },
  identity: 'vault.keep',
  ...{ risk: 'stories.assess', survivor: 'stories.assess', second: 'stories.approve' },
  ...{ publish: 'stories.publish', renew: 'stories.consent', begin_anew: 'stories.take_back' },
  ...{ run_out: undefined, nothing: undefined, gone: undefined },
}

/** The page of each step, below the story's; undefined for what has none. */
export const stepPage: Record<NextStep, string | undefined> = {
  ...{ write: 'text', describe: 'pictures', consent: 'consent', identity: 'identity' },
  risk: 'risk',
  ...{ survivor: 'survivor', second: 'second', publish: 'publication', renew: 'consent' },
  ...{ begin_anew: undefined, run_out: undefined, nothing: undefined, gone: undefined },
}
