// As they are when the program starts: tests put clocks of their own in their place.
const [soon, elapsed] = [setImmediate, performance.now.bind(performance)]

/** So long one request may keep all others waiting before its next answer from the database. */
const turnMs = 8

let turnBegan: number | null = null

/**
 * Lets others be answered where this turn of the event loop has lasted long already. The binding answers at once, so that
 * whoever awaits ten answers would otherwise have had the loop for all of them, and for what is made of each.
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
