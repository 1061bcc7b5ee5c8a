/** The prefix of the lock that a tab holds while it has a draft open for writing. */
export const draftLockPrefix = 'draft:'

/**
 * The prefix of the lock that each page holds as long as it is open. Its name ends with the entry of the page's build,
 * so that the files of that build are kept.
 */
export const buildLockPrefix = 'build:'
