/** Ends the turn; the next one begins. */
export type LeaveTurn = () => void

export type LoginTurns = {
  /** `null`: too many wait already, from everywhere or from this address. */
  readonly enter: (address: string) => Promise<LeaveTurn> | null
}

/**
 * Checking a password occupies a processor for a while. Strangers' passwords are checked one at a time, so that
 * signed-in users and known browsers always find the other place free (see `passwords.ts`).
 */
export function createLoginTurns({
  waitingMax,
  waitingMaxEach,
}: {
  readonly waitingMax: number
  readonly waitingMaxEach: number
}): LoginTurns {
  const waiting: { readonly address: string; readonly proceed: () => void }[] = []
  let isTaken = false

  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) isTaken = false
    else next.proceed()
  }

  return {
    enter: (address) => {
      if (!isTaken) {
        isTaken = true
        return Promise.resolve(leave)
      }
      const ofThisAddress = waiting.filter((each) => each.address === address).length
      if (waiting.length >= waitingMax || ofThisAddress >= waitingMaxEach) return null
      return new Promise((resolve) => waiting.push({ address, proceed: () => resolve(leave) }))
    },
  }
}
