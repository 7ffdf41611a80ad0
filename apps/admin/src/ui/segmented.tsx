import { useId } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './segmented.module.css';

/** One choice of a few, as a row of radio buttons. With `iconsOnly` the labels are only read aloud. */
export function Segmented<Value extends string>({
  name,
  value,
  options,
  iconsOnly = false,
  wrap = false,
  onChange,
}: {
  name: string;
  value: Value;
  options: readonly { value: Value; label: string; icon?: IconName }[];
  iconsOnly?: boolean;
  wrap?: boolean;
  onChange: (value: Value) => void;
}) {
  const group = useId();
  return (
    <div
      className={cx(css.group, iconsOnly && css.icons, wrap && css.wrap)}
      role="radiogroup"
      aria-label={name}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={css.option}
          title={iconsOnly ? option.label : undefined}
        >
          <input
            type="radio"
            name={group}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.icon && <Icon name={option.icon} size={16} />}
            {!iconsOnly && option.label}
          </span>
        </label>
      ))}
    </div>
  );
}
