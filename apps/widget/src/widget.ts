import { progressElement } from './element.ts'

const tag = 'clb-progress'
const script = document.currentScript
/**
 * The server replaces this by its address, if it knows it. Then a copy of this script in another cache still asks this
 * server.
 */
const written = '{{origin}}'

if (!(script instanceof HTMLScriptElement) || script.src === '')
  throw new Error(
    `<${tag}> needs its script as <script src="…/widget.js" async>, neither inline nor a module`,
  )

// A page may include the script twice; an element can be defined only once.
if (customElements.get(tag) === undefined) {
  const origin = URL.canParse(written) ? written : new URL(script.src).origin
  const loadDepth = () => import(/* @vite-ignore */ `${origin}/widget-depth.js`)
  customElements.define(tag, progressElement(origin, loadDepth))
}
