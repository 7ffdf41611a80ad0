import { Segmented } from './segmented.tsx';
import { chooseTheme, useTheme } from './theme.ts';

/** Chooses light, dark or what the system says. */
export function ThemeSwitch() {
  return (
    <Segmented
      name="Theme"
      iconsOnly
      value={useTheme()}
      options={[
        { value: 'system', label: 'As the system', icon: 'screen' },
        { value: 'light', label: 'Light', icon: 'sun' },
        { value: 'dark', label: 'Dark', icon: 'moon' },
      ]}
      onChange={chooseTheme}
    />
  );
}
