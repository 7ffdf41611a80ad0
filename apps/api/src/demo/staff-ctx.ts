import type { Ctx, Staff } from '@pixel/core';

/** A context in which a person of the agency acts. */
export type StaffCtx = Ctx & { readonly actor: Staff };
