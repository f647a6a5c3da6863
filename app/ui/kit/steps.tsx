/** What happens, in order. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="grid gap-3">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-4">
          <span aria-hidden="true" className="font-heading text-xl leading-tight text-gold-deep">
            {index + 1}
          </span>
          <span className="measure">{step}</span>
        </li>
      ))}
    </ol>
  )
}
