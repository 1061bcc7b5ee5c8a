/** III.2.c and III.4.d: what materials are for. */
export const materialKinds = ['training', 'communication'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** III.4.b: what a medium brings. */
export const mediaKinds = ['news', 'report', 'dialogue', 'other'] as const
export type MediaKind = (typeof mediaKinds)[number]
