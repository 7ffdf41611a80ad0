import { Field } from './field.tsx';
import css from './range-field.module.css';

/** A number that is easier to slide than to type. */
export function RangeField({
  label,
  unit,
  min,
  max,
  value,
  onChange,
}: {
  label: string;
  unit: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label}>
      {({ id }) => (
        <div className={css.range}>
          <input
            id={id}
            type="range"
            min={min}
            max={max}
            value={value}
            aria-valuetext={`${value} ${unit}`}
            onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
          <output htmlFor={id}>
            {value} {unit}
          </output>
        </div>
      )}
    </Field>
  );
}
