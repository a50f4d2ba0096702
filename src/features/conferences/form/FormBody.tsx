import { memo, useDeferredValue } from "react";
import { DirectionsSection } from "./sections/DirectionsSection.tsx";
import { EmulationSection } from "./sections/EmulationSection.tsx";
import { GeneralSection } from "./sections/GeneralSection.tsx";
import { LimitationsSection } from "./sections/LimitationsSection.tsx";
import { OutcomesSection } from "./sections/OutcomesSection.tsx";
import { ParticipantsSection } from "./sections/ParticipantsSection.tsx";
import { PeopleSection } from "./sections/PeopleSection.tsx";
import { SourcesSection } from "./sections/SourcesSection.tsx";

/** All eight parts on one page: the first at once, the rest behind it. Memoised, so that saving draws nothing of it again. */
export const FormBody = memo(function FormBody() {
  const isRest = useDeferredValue(true, false);
  return (
    <div>
      <GeneralSection />
      {isRest && (
        <>
          <PeopleSection />
          <ParticipantsSection />
          <OutcomesSection />
          <LimitationsSection />
          <DirectionsSection />
          <EmulationSection />
          <SourcesSection />
        </>
      )}
    </div>
  );
});
