/** Held while a draft is open, by the one tab that writes it. */
export const draftLockPrefix = 'draft:'

/** Held by each page for as long as it is open, with the entry of its build: the files of that build are still needed. */
export const buildLockPrefix = 'build:'
