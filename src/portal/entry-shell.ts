/** A shell has all its files at hand, and looking at them takes an old phone a while: its words are on screen first. */
requestAnimationFrame(() => setTimeout(() => import('./entry-client.tsx')))
