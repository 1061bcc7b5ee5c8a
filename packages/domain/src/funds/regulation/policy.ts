/** Who says yes to a loan: the chair alone, the board, or the members' meeting. */
export const loanApprovers = ['chair', 'board', 'meeting'] as const
export type LoanApprover = (typeof loanApprovers)[number]

/** Who comes first on the waiting list; whoever is in none of a regulation's groups comes after all of them. */
export const priorityGroups = ['poor', 'nearPoor', 'otherHardship', 'firstLoan'] as const
export type PriorityGroup = (typeof priorityGroups)[number]

/** What of a loan a regulation limits. */
export const loanLimits = ['loanSize', 'term', 'monthlyRate', 'fundShare'] as const
export type LoanLimit = (typeof loanLimits)[number]

/** What a payment is made of; a regulation says in which order what is due is taken. */
export const repaymentParts = ['penalty', 'interest', 'principal'] as const
export type RepaymentPart = (typeof repaymentParts)[number]

/** On which day of the month instalments are due when the regulation names none: the day of the loan, or of the meeting. */
export const dueDayWords = ['dayOfLoan', 'meetingDay'] as const
/** A day of the month (31: its last), or one of the words. */
export type DueDay = number | (typeof dueDayWords)[number]
