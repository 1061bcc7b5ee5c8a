import { makeKey } from '../../forms/intent.ts'

/** A unique name for this page, forgotten when the page is closed. */
export const tabName = makeKey()
