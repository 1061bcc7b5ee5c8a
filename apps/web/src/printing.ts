import { createSignal, onCleanup, onMount } from 'solid-js'

/** Is the page being printed? Then it shows in full what the screen shows page by page. */
export function createPrinting(): () => boolean {
  const [printing, setPrinting] = createSignal(false)
  const paper = window.matchMedia('print')
  const begin = () => setPrinting(true)
  const end = () => setPrinting(false)
  // Media queries alone are not enough: Firefox prints a copy of the page, in which none changes. Events alone are not
  // enough either: Safari on a phone fires none.
  const change = () => setPrinting(paper.matches)
  onMount(() => {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    paper.addEventListener('change', change)
  })
  onCleanup(() => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    paper.removeEventListener('change', change)
  })
  return printing
}
