import { createSignal, onCleanup, onMount } from 'solid-js'

/** Is the page being printed? Then it shows in full what the screen shows page by page. */
export function createPrinting(): () => boolean {
  const [printing, setPrinting] = createSignal(false)
  const paper = window.matchMedia('print')
  const begin = () => setPrinting(true)
  const end = () => setPrinting(false)
  // Firefox prints a copy of the page, in which no media query changes; Safari on a phone fires no event.
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
