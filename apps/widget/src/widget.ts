import { progressElement } from './element.ts'

const tag = 'clb-progress'
const script = document.currentScript
/** The server writes its address here where it knows it: a copy of this script in a cache of others asks it all the same. */
const written = '{{origin}}'

if (!(script instanceof HTMLScriptElement) || script.src === '')
  throw new Error(
    `<${tag}> needs its script as <script src="…/widget.js" async>, neither inline nor a module`,
  )

// A page may carry the script twice; an element can be defined once.
if (customElements.get(tag) === undefined) {
  const origin = URL.canParse(written) ? written : new URL(script.src).origin
  const loadDepth = () => import(/* @vite-ignore */ `${origin}/widget-depth.js`)
  customElements.define(tag, progressElement(origin, loadDepth))
}
