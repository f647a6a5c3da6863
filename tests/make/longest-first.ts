import type { TestSpecification } from 'vitest/node'

/** What runs longest of its project, longest first. */
const longest = [
  'routes/staff/matrix',
  'routes/bad-input',
  'catalogue/import-large',
  'ledger/invariants',
  'stories/withdrawals',
  'shop/card-testing',
  'staff/sign-in',
  'desk/hostile-uploads',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((part) => moduleId.includes(`/${part}.test.`))
  return place < 0 ? longest.length : place
}

/**
 * The order that begins with what runs longest: files go by their size on a machine that has not run them yet, and a short one that runs long would come last,
 * alone. All of Vitest is loaded here, since a build reads the configuration too.
 */
export async function longestFirst() {
  const { BaseSequencer } = await import('vitest/node')
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files)
      return sorted.toSorted(
        (one, other) =>
          one.project.name.localeCompare(other.project.name) || rank(one) - rank(other),
      )
    }
  }
}
