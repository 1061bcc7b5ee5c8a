/** For each key, how many rows down and cells to the right the focus moves. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Moves the focus between the links in a table's cells by the arrow keys; cells without a link are skipped. Tab stops
 * at only one of these links: the one that had the focus last.
 */
export function moveInTable(
  event: KeyboardEvent & { readonly currentTarget: HTMLTableSectionElement },
): void {
  const step = steps[event.key]
  const { currentTarget: body, target } = event
  const from = target instanceof Element ? target.closest('td') : null
  if (step === undefined || from === null) return
  let row = [...body.rows].findIndex((each) => each.contains(from))
  let column = from.cellIndex
  for (;;) {
    row += step[0]
    column += step[1]
    const cell = body.rows[row]?.cells[column]
    if (cell === undefined) return
    const link = cell.querySelector('a')
    if (link === null) continue
    event.preventDefault()
    for (const each of body.querySelectorAll('td a')) each.setAttribute('tabindex', '-1')
    link.setAttribute('tabindex', '0')
    link.focus()
    return
  }
}
