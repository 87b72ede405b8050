import type { ComponentType } from 'react'

/** The view of every page but the plan's. What each is made of is a long list, so it stays out of the first code. */
export const files = import.meta.glob<{ default: ComponentType }>(['./pages/*/*-page.tsx', '!./pages/plan/*'])
