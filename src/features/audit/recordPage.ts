import type { AuditName, NamedKind } from "../../domain/auditName.ts";
import { paths } from "../../paths.ts";

/** Whoever reads the book sees the whole department, so every page that a record has opens for them. */
const pages: Partial<Record<NamedKind, (id: string, of: string) => string>> = {
  unit: id => paths.unit(id),
  cluster: id => paths.cluster(id),
  period: () => paths.periods(),
  official: id => paths.official(id),
  account: id => paths.account(id),
  post: (_, of) => paths.account(of),
  conference: id => paths.conference(id),
  reviewForm: id => paths.reviewForm(id),
  review: id => paths.review(id),
  unitGroup: () => paths.unitGroups(),
  unitChange: (_, of) => paths.unit(of),
  agreement: (_, of) => {
    const [cluster = "", year = ""] = of.split(" ");
    return paths.agreement(cluster, year);
  },
};

/** Where a record that the book names is opened; null where it has no page. */
export function recordPage(id: string, { kind, of }: AuditName): string | null {
  return pages[kind]?.(id, of) ?? null;
}
