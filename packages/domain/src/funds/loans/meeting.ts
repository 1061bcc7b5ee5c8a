/** The day of the month on which the club meets (31: the last day); `null` when it is not recorded. */
export type Meeting = { readonly meetingDay: number | null }
