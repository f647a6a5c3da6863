export type Fault = { field: string; sentence: string }

type ErrorSummaryProps = { title: string; faults: readonly Fault[] }

/**
 * Every fault of a form, at its top, each linked to its field. Takes the focus when the page loads, without script: `autofocus` on an
 * element that can hold focus is honoured by browsers while parsing.
 */
export function ErrorSummary({ title, faults }: ErrorSummaryProps) {
  if (faults.length === 0) return null
  return (
    <div
      className="notice notice-wrong mb-8"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: a refused form must tell screen readers at once what was wrong.
      autoFocus
      aria-labelledby="faults"
      id="fault-summary"
    >
      <h2 id="faults" className="text-xl">
        {title}
      </h2>
      <ul className="mt-2 grid gap-1">
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.sentence}`}>
            <a href={`#${fault.field}`} className="font-semibold text-red">
              {fault.sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
