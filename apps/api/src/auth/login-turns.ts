/** Ends this turn and begins the next one. */
export type LeaveTurn = () => void

export type LoginTurns = {
  /** Waits for a turn; `null`: too many wait already, in all or from this address. */
  readonly enter: (address: string) => Promise<LeaveTurn> | null
}

/**
 * The order in which strangers' passwords are checked. A check occupies a processor for a while. Strangers' passwords
 * are checked one at a time, so that the second of the two checks that may run at once (see `passwords.ts`) is free for
 * signed-in users and known browsers.
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
