import { progressElement } from './element.ts'

const tag = 'clb-progress'
const script = document.currentScript

if (!(script instanceof HTMLScriptElement) || script.src === '')
  throw new Error(
    `<${tag}> needs its script as <script src="…/widget.js" async>, neither inline nor a module`,
  )

// A page may carry the script twice; an element can be defined once.
if (customElements.get(tag) === undefined)
  customElements.define(tag, progressElement(new URL(script.src).origin))
