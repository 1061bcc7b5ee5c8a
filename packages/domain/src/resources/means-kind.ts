/**
 * The means of the plan besides its budget: gifts and pledges of donors, training, materials, publicity, visits and
 * health care.
 */
export const meansKinds = [
  'project',
  'pledge',
  'contribution',
  'programme',
  'course',
  'material',
  'event',
  'conference',
  'media',
  'exchange',
  'health',
] as const
export type MeansKind = (typeof meansKinds)[number]

/** Gifts from others, and projects and programmes (III.5, III.6, IV.2–IV.4). */
export const givingKinds = [
  'project',
  'pledge',
  'contribution',
  'programme',
] as const satisfies readonly MeansKind[]

/**
 * The work for the plan: training, materials, publicity, visits and health care (III.2, III.3.c, III.4, III.7.b,
 * V.3.c).
 */
export const workKinds = [
  'course',
  'material',
  'event',
  'conference',
  'media',
  'exchange',
  'health',
] as const satisfies readonly MeansKind[]

/**
 * The kinds of courses: the first one for communes, the one for trainers, and the one for volunteers who give home care
 * (III.2.a, III.2.b, V.3.c).
 */
export const courseKinds = ['initial', 'trainers', 'homeCare'] as const
export type CourseKind = (typeof courseKinds)[number]

/** The purposes of materials (III.2.c, III.4.d). */
export const materialKinds = ['training', 'communication'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** The kinds of media items (III.4.b). */
export const mediaKinds = ['news', 'report', 'dialogue', 'other'] as const
export type MediaKind = (typeof mediaKinds)[number]

/**
 * The kinds of health care for a club's older people (V.3.c). Records have counts only, never a person's health values.
 */
export const healthKinds = ['checkUp', 'longTermCare'] as const
export type HealthKind = (typeof healthKinds)[number]
