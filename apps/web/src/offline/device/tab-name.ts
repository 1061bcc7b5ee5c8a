import { makeKey } from '../../forms/intent.ts'

/** A name for this page that no other has, and that it loses when it is closed. */
export const tabName = makeKey()
