import { KindPage } from './kind-page.tsx'

export default function NotFoundPage() {
  return <KindPage kind="not-found" />
}
