/** Who approves a loan: the chair alone, the board, or the members' meeting. */
export const loanApprovers = ['chair', 'board', 'meeting'] as const
export type LoanApprover = (typeof loanApprovers)[number]

/**
 * Groups of members who come first on the waiting list. Members in none of the groups that a regulation names come
 * last.
 */
export const priorityGroups = ['poor', 'nearPoor', 'otherHardship', 'firstLoan'] as const
export type PriorityGroup = (typeof priorityGroups)[number]

/** The properties of a loan that a regulation limits. */
export const loanLimits = ['loanSize', 'term', 'monthlyRate', 'fundShare'] as const
export type LoanLimit = (typeof loanLimits)[number]

/** The parts of a payment; a regulation sets the order in which they are paid. */
export const repaymentParts = ['penalty', 'interest', 'principal'] as const
export type RepaymentPart = (typeof repaymentParts)[number]

/**
 * The due day of instalments, if a regulation names no number: the day of the loan, or the day of the club’s meeting.
 */
export const dueDayWords = ['dayOfLoan', 'meetingDay'] as const
/** A day of the month (31: the last day), or one of `dueDayWords`. */
export type DueDay = number | (typeof dueDayWords)[number]
