import type { ReactNode } from "react";
import { PageSection } from "../../../ui/PageSection.tsx";

interface UnitSectionProps {
  title: string;
  none?: string | undefined;
  more?: ReactNode;
  /** Lines of the list. */
  children?: ReactNode;
}

/** A titled list on a unit's page. */
export function UnitSection({ children, ...section }: UnitSectionProps) {
  return (
    <PageSection {...section}>
      <ul className="space-y-1.5">{children}</ul>
    </PageSection>
  );
}
