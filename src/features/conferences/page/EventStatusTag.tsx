import { Ban, CalendarClock, CalendarOff } from "lucide-react";
import type { EventStatus } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { Tag } from "../../../ui/Tag.tsx";

const looks = {
  planned: { hue: "info", Icon: CalendarClock },
  postponed: { hue: "warn", Icon: CalendarOff },
  cancelled: { hue: "bad", Icon: Ban },
} as const;

/** That an event is still to come, or did not take place; of one that was held, or of which nothing is said, there is nothing to warn. */
export function EventStatusTag({ status }: { status: EventStatus }) {
  const { eventStatuses } = useWords(conferenceWords);
  if (status === "" || status === "held") return null;
  const { hue, Icon } = looks[status];
  return (
    <Tag hue={hue} icon={<Icon aria-hidden />}>
      {eventStatuses[status]}
    </Tag>
  );
}
