import type { Role } from "../../domain/people/actor.ts";
import { roles } from "../../domain/people/role.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { roleWords } from "../../i18n/words/roles.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { PlaceField } from "./PlaceField.tsx";

/** What a post is, and of which unit or cluster. */
export type PostPlace = { role: Role; unitId: string | null; clusterId: string | null };

interface RoleFieldsProps {
  value: PostPlace;
  onChange: (value: PostPlace) => void;
  errors: { unitId?: string | undefined; clusterId?: string | undefined };
}

/** The role of a post, and where that role asks for one, its unit or cluster. */
export function RoleFields({ value, onChange, errors }: RoleFieldsProps) {
  const words = useWords(roleWords);
  const label = useWords(accountsWords).form.role;
  const { role, unitId, clusterId } = value;
  return (
    <>
      <RadioGroup
        label={label}
        name="role"
        options={roles.map(known => ({ value: known, label: words.names[known], hint: words.does[known] }))}
        value={role}
        onChange={event => {
          const chosen = roles.find(known => known === event.target.value) ?? role;
          onChange({ role: chosen, unitId: null, clusterId: null });
        }}
      />
      {role === "reporter" && (
        <PlaceField
          of="unit"
          value={unitId}
          onChange={id => onChange({ ...value, unitId: id })}
          error={errors.unitId}
        />
      )}
      {role === "secretary" && (
        <PlaceField
          of="cluster"
          value={clusterId}
          onChange={id => onChange({ ...value, clusterId: id })}
          error={errors.clusterId}
        />
      )}
    </>
  );
}
