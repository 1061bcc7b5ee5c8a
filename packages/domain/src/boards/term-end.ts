/** Why somebody no longer holds a post. */
export const termEndReasons = [
  'termOver',
  'resigned',
  'dismissed',
  'died',
  'clubEnded',
  'recordedByMistake',
  'other',
] as const
export type TermEndReason = (typeof termEndReasons)[number]

/** Those that a person gives; that the club itself has ended is recorded with the club. */
export const givenEndReasons = termEndReasons.filter((reason) => reason !== 'clubEnded')
