/** A shell has all its files at hand: its words are on screen before they are looked at. */
requestAnimationFrame(() => setTimeout(() => import('./entry-client.tsx')))
