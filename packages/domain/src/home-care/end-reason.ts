/** Why somebody is no longer cared for at home. */
export const careEndReasons = ['recovered', 'died', 'movedAway', 'recordedByMistake', 'other'] as const
export type CareEndReason = (typeof careEndReasons)[number]
