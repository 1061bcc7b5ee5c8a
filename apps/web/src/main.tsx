import { render } from 'solid-js/web'
import { queryClient } from './api.ts'
import { App } from './app.tsx'
import { holdBuild } from './offline/worker-registration.ts'
import { loadLetters } from './ui/load-letters.ts'
import './ui/look.css'
// Imported after the other styles, which it overrides.
import './ui/print.css'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')
void loadLetters(queryClient)
render(() => <App />, root)
void holdBuild()
