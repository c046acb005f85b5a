/** How many clauses the agreement has, for its tab. */
import { useAgreementLater } from './use-agreement.ts'

export const AgreementCount = ({ className }: { readonly className: string | undefined }) => {
  const { length } = useAgreementLater().clauses
  return length > 0 && <span className={className}>{length}</span>
}
