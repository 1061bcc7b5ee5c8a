import { render } from 'solid-js/web'
import { App } from './app.tsx'
import './ui/look.css'
// After the look, which it overrides.
import './ui/print.css'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')
render(() => <App />, root)
