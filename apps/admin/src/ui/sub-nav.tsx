import { NavLink } from 'react-router';
import css from './sub-nav.module.css';

/** Links between the parts of one place. */
export function SubNav({
  label,
  links,
}: {
  label: string;
  links: readonly { to: string; label: string }[];
}) {
  return (
    <nav aria-label={label} className={css.nav}>
      {links.map((link) => (
        <NavLink key={link.to} to={link.to}>
          {link.label}
        </NavLink>
      ))}
    </nav>
  );
}
