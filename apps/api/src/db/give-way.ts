// Kept as they are when the program starts: tests replace the clocks by their own.
const [soon, elapsed] = [setImmediate, performance.now.bind(performance)]

/** How long one request may keep all others waiting before its next answer from the database. */
const turnMs = 8

let turnBegan: number | null = null

/**
 * Lets other requests be answered when this turn of the event loop has already been long. The binding answers at once,
 * so a request that awaits ten answers would otherwise keep the loop for all of them.
 */
export async function giveWay(): Promise<void> {
  if (turnBegan === null) return beginTurn()
  if (elapsed() - turnBegan <= turnMs) return
  await new Promise<void>((goOn) => soon(goOn))
  if (turnBegan === null) beginTurn()
}

function beginTurn(): void {
  turnBegan = elapsed()
  soon(() => {
    turnBegan = null
  })
}
