/** How many days a list waits to be imported before it is deleted: it may name people who never become members. */
export const rosterDraftDays = 7

/** For how many months the newest backup of each month is kept; older ones are deleted. */
export const backupMonths = 12
