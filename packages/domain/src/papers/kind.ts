/** The kinds of papers that agencies issue to carry out a plan (III.1, IV.1, V). */
export const paperKinds = [
  'plan',
  'guidance',
  'assignment',
  'agreement',
  'amendment',
  'decision',
  'yearlyPlan',
  'budget',
  'report',
  'other',
] as const
export type PaperKind = (typeof paperKinds)[number]
