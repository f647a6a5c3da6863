type DayFieldProps = { name: string; label: string; value: string }

/** A day, by the browser's own calendar. */
export const DayField = ({ name, label, value }: DayFieldProps) => (
  <div>
    <label htmlFor={name} className="block font-semibold">
      {label}
    </label>
    <input type="date" id={name} name={name} defaultValue={value} className="control mt-1.5" />
  </div>
)
