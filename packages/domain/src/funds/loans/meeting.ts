/** On which day of the month the club meets (31: the last); `null`: not recorded. */
export type Meeting = { readonly meetingDay: number | null }
