/** How many days a list waits to be imported before it is deleted: it may hold people who never become members. */
export const rosterDraftDays = 7

/** Of how many months the newest backup is kept; older ones are deleted. */
export const backupMonths = 12
