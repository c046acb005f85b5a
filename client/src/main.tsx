/** Starts the page. */
// First, so that the door is asked before all else is run.
import './early-door.ts'
import '@fontsource-variable/figtree/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './ui/mantine.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { refuseStrayDrops } from './ui/no-stray-drops.ts'

refuseStrayDrops(window)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
