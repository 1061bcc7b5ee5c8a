// These functions are saved when the program starts, because tests replace the clocks.
const [soon, elapsed] = [setImmediate, performance.now.bind(performance)]

/** After how many milliseconds of work a request lets the others run. */
const turnMs = 8

let turnBegan: number | null = null

/**
 * Lets other requests run if this turn of the event loop has been long already. The SQLite binding answers
 * synchronously, so a request that awaits ten answers would otherwise occupy the event loop for all ten.
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
