/** Why somebody no longer holds a post. */
export const termEndReasons = [
  'termOver',
  'resigned',
  'dismissed',
  'died',
  'leftClub',
  'clubEnded',
  'recordedByMistake',
  'other',
] as const
export type TermEndReason = (typeof termEndReasons)[number]

/** Reasons that follow from another record: `clubEnded` from the club’s end, `leftClub` from the member’s departure. */
const derived: readonly TermEndReason[] = ['clubEnded', 'leftClub']

/** The reasons that a person can choose. */
export const givenEndReasons = termEndReasons.filter((reason) => !derived.includes(reason))
