import { KindPage } from './kind-page.tsx'

export default function ProblemPage() {
  return <KindPage kind="problem" />
}
