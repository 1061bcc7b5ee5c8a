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

/** Those that come with another record: that the club has ended with the club’s, that the holder has left it with the member’s. */
const derived: readonly TermEndReason[] = ['clubEnded', 'leftClub']

/** Those that a person gives. */
export const givenEndReasons = termEndReasons.filter((reason) => !derived.includes(reason))
