import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, type KeyboardEvent, useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { controlLook } from "../../ui/controlLook.ts";
import { Field, type FieldWords } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";

type PasswordFieldProps = FieldWords & ComponentProps<"input">;

/** A password: it can be looked at, pasted, filled in by the browser, and says when Caps Lock is on. */
export function PasswordField({ label, hint, error, mark, className, id, ...input }: PasswordFieldProps) {
  const words = useWords(accountWords).signIn;
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState("CapsLock"));
  return (
    <Field label={label} hint={hint} error={error} mark={mark} id={id ?? input.name} className={className}>
      {control => (
        <>
          <span className="relative block">
            <input
              maxLength={1000}
              autoCapitalize="none"
              spellCheck={false}
              {...input}
              {...control}
              type={isShown ? "text" : "password"}
              onKeyDown={look}
              onKeyUp={look}
              className={`${controlLook()} pr-12`}
            />
            <span className="absolute inset-y-0 right-1 flex items-center">
              <IconButton
                label={isShown ? words.hide : words.show}
                aria-pressed={isShown}
                icon={
                  isShown ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />
                }
                onClick={() => setShown(!isShown)}
              />
            </span>
          </span>
          <output className="mt-1 block text-sm text-warn empty:hidden">
            {isCapsLock && words.capsLock}
          </output>
        </>
      )}
    </Field>
  );
}
