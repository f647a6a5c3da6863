/** How often something may be tried: `burst` at once, and one more each `everySeconds` after that. `what` keeps one kind from spending another's. */
export type Allowance = { what: string; burst: number; everySeconds: number }

/** When an allowance of this kind is whole again after one attempt at an untouched one. */
export const spanSeconds = ({ burst, everySeconds }: Allowance): number => burst * everySeconds
