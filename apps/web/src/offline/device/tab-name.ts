import { makeKey } from '../../forms/intent.ts'

/** A name for this page that is unique, and is lost when the page is closed. */
export const tabName = makeKey()
