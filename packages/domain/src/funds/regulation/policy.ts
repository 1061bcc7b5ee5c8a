/** Who approves a loan: the chair alone, the board, or the members' meeting. */
export const loanApprovers = ['chair', 'board', 'meeting'] as const
export type LoanApprover = (typeof loanApprovers)[number]

/** Who comes first on the waiting list; members in none of a regulation's groups come last. */
export const priorityGroups = ['poor', 'nearPoor', 'otherHardship', 'firstLoan'] as const
export type PriorityGroup = (typeof priorityGroups)[number]

/** The properties of a loan that a regulation limits. */
export const loanLimits = ['loanSize', 'term', 'monthlyRate', 'fundShare'] as const
export type LoanLimit = (typeof loanLimits)[number]

/** The parts of a payment; a regulation sets the order in which they are taken. */
export const repaymentParts = ['penalty', 'interest', 'principal'] as const
export type RepaymentPart = (typeof repaymentParts)[number]

/**
 * The day of the month on which instalments are due when the regulation names none: the day of the loan, or of the
 * meeting.
 */
export const dueDayWords = ['dayOfLoan', 'meetingDay'] as const
/** A day of the month (31: its last), or one of the words. */
export type DueDay = number | (typeof dueDayWords)[number]
