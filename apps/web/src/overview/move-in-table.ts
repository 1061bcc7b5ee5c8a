type Step = { readonly down: number; readonly right: number }

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
}

/**
 * Moves the focus between the links in the cells of a table by the arrow keys, past cells that lead nowhere. Of these links
 * the keyboard stops at one alone: the one that had the focus last.
 */
export function moveInTable(
  event: KeyboardEvent & { readonly currentTarget: HTMLTableSectionElement },
): void {
  const step = steps[event.key]
  const { target, currentTarget } = event
  const cell = target instanceof Element ? target.closest('td') : null
  const row = cell?.parentElement
  if (step === undefined || cell === null || !(row instanceof HTMLTableRowElement)) return
  const found = nextLink(currentTarget, row.sectionRowIndex, cell.cellIndex, step)
  if (found === null) return
  event.preventDefault()
  for (const link of currentTarget.querySelectorAll('td a')) link.setAttribute('tabindex', '-1')
  found.setAttribute('tabindex', '0')
  found.focus()
}

function nextLink(
  body: HTMLTableSectionElement,
  row: number,
  column: number,
  { down, right }: Step,
): HTMLAnchorElement | null {
  const cell = body.rows[row + down]?.cells[column + right]
  if (cell === undefined) return null
  return cell.querySelector('a') ?? nextLink(body, row + down, column + right, { down, right })
}
