import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './form.module.css';

/** A form as one column; the browser's own bubbles are off, errors are shown at the fields. */
export function FormStack(props: ComponentProps<'form'>) {
  return <form noValidate {...props} className={cx(css.stack, props.className)} />;
}

/** Fields side by side where there is room. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}

export function FormActions({
  align = 'end',
  children,
}: {
  align?: 'start' | 'end';
  children: ReactNode;
}) {
  return <div className={cx(css.actions, align === 'start' && css.start)}>{children}</div>;
}

/** Several controls under one name. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.group}>{children}</div>
    </fieldset>
  );
}

/** Fields one under the other, where the form itself holds several panels. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={css.stack}>{children}</div>;
}
