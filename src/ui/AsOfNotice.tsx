import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

export interface AsOfNoticeProps {
  /** Names the day; nothing is said on today's page. */
  text: string | undefined;
  /** Leads back to today. */
  today: string;
  onToday: () => void;
}

/** Says, also on paper, that another day than today is shown, and leads back to today. */
export function AsOfNotice({ text, today, onToday }: AsOfNoticeProps) {
  if (text === undefined) return null;
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 pt-4 sm:px-6 print:p-0">
      <Notice
        action={
          <Button size="small" onClick={onToday}>
            {today}
          </Button>
        }
      >
        {text}
      </Notice>
    </div>
  );
}
