import type { Role } from '@pixel/contract';
import { SelectField } from '../../ui/field.tsx';
import { ROLES } from './roles.ts';

/** What a person may do, with what the chosen role means. */
export function RoleChoice({
  role,
  onChange,
  error,
}: {
  role: Role;
  onChange: (role: Role) => void;
  error: string | undefined;
}) {
  return (
    <SelectField
      label="Role"
      hint={ROLES.find(({ value }) => value === role)?.hint}
      value={role}
      options={ROLES}
      onChange={onChange}
      error={error}
    />
  );
}
